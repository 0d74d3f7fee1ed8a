import { Workbook, type Worksheet } from 'exceljs'
import { UnreadableSpreadsheet } from '@/cloudfunctions/spreadsheet'

/** A workbook with one sheet 表, filled as an office would. */
export async function workbookBytes(fill: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const workbook = new Workbook()
  fill(workbook.addWorksheet('表'))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The refusal that a reading ends with. */
export async function unreadable(reading: Promise<unknown>): Promise<UnreadableSpreadsheet> {
  const outcome = await reading.then(
    () => 'was read',
    (error: unknown) => error,
  )
  if (outcome instanceof UnreadableSpreadsheet) return outcome
  throw new Error('expected a refusal', { cause: outcome })
}
