import { contentKind } from './content-kind'
import { READ_LIMITS, type ReadLimits } from './limits'
import { readDelimited } from './read-delimited'
import { readWorkbook } from './read-workbook'
import type { TableSheet } from './table'
import { tooLarge } from './unreadable-spreadsheet'

/**
 * Reads an `.xlsx` or delimited text file as sheets of text. The content decides what it is, not the name.
 * Throws `UnreadableSpreadsheet` with `not-a-spreadsheet`, `too-large`, `old-xls` or `password-protected`.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = READ_LIMITS,
): Promise<{ sheets: TableSheet[] }> {
  if (bytes.byteLength > limits.bytes) throw tooLarge('bytes', limits.bytes)
  if (contentKind(bytes) === 'workbook') return { sheets: await readWorkbook(bytes, limits) }
  return { sheets: [readDelimited(bytes, fileName.replace(/\.[^.]*$/u, ''), limits)] }
}
