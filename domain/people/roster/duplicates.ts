import type { NumberedRosterReading } from './read-row'

/**
 * Marks every row whose person stands in the file more than once, each with the row of another mention, so that the
 * office may decide which one holds. Rows that cannot be read yet have no person and are looked at when corrected.
 */
export function markDuplicates(readings: readonly NumberedRosterReading[]): NumberedRosterReading[] {
  const rowsOf = new Map<string, number[]>()
  for (const { row, rowNumber } of readings) {
    if (!row) continue
    const rows = rowsOf.get(row.identityNumber)
    if (rows) rows.push(rowNumber)
    else rowsOf.set(row.identityNumber, [rowNumber])
  }
  return readings.map((reading) => {
    const identityNumber = reading.row?.identityNumber
    const other = rowsOf.get(identityNumber ?? '')?.find((row) => row !== reading.rowNumber)
    if (identityNumber === undefined || other === undefined) return reading
    return {
      rowNumber: reading.rowNumber,
      issues: [
        ...reading.issues,
        { column: 'identity', code: 'duplicate-person', value: identityNumber, facts: { otherRow: other } },
      ],
    }
  })
}
