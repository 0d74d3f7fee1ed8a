import type { CellValue } from 'exceljs'

/** Up to here a number cell kept every digit; beyond, the spreadsheet has rounded it and says so by an exponent. */
const DIGITS_KEPT = 1e15

/**
 * A cell as people see it: rich text joined, formula as its result, date as `2021-05-30`, whole numbers with all their digits
 * and the leading zeros of a `0000` format. A number that has lost digits reads `3.30199E+17` as in the sheet.
 */
export function cellText(value: CellValue, format = ''): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberText(value, format)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dateText(value)
  if ('richText' in value) return value.richText.map((run) => run.text).join('')
  if ('error' in value) return value.error
  if ('hyperlink' in value) return cellText(value.text as CellValue, format)
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result, format)
  return ''
}

function numberText(value: number, format: string): string {
  if (Math.abs(value) >= DIGITS_KEPT) return Number(value.toPrecision(6)).toExponential().replace('e', 'E')
  if (!Number.isInteger(value)) return String(Number(value.toPrecision(15)))
  return /^0{2,}$/u.test(format) ? String(value).padStart(format.length, '0') : String(value)
}

/** The library hands dates in as UTC of what the sheet shows. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().split('T')
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}
