import { parse } from 'csv-parse/sync'
import type { ReadLimits } from './limits'
import type { TableSheet } from './table'
import { decodeText } from './text-encoding'
import { notASpreadsheet, tooLarge } from './unreadable-spreadsheet'

const DELIMITERS = [',', '\t', ';'] as const
/** Lines that are looked at to find the delimiter: title rows have few of them, data rows many. */
const LINES_LOOKED_AT = 40

/** Reads comma, semicolon or tab separated text in UTF-8, GB18030 or UTF-16. Throws `UnreadableSpreadsheet`. */
export function readDelimited(bytes: Uint8Array, name: string, limits: ReadLimits): TableSheet {
  const text = decodeText(bytes)
  const records = parseRecords(text, sniffDelimiter(text))
  if (records.length > limits.rows) throw tooLarge('rows', limits.rows)
  let cells = 0
  const rows = records.map((record) => {
    const row = withoutTrailingBlanks(record.map(unquoteFormula))
    if (row.length > limits.columns) throw tooLarge('columns', limits.columns)
    if (row.some((cell) => cell.length > limits.characters)) throw tooLarge('characters', limits.characters)
    cells += row.length
    return row
  })
  if (cells > limits.cells) throw tooLarge('cells', limits.cells)
  return { name, rows }
}

/** Rows of any length and stray quotes are let pass: the reader of the table says what is wrong with which cell. */
function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    throw notASpreadsheet('damaged', error)
  }
}

/** The delimiter that stands most often in the line that has most of it; a tie goes to the comma. */
function sniffDelimiter(text: string): string {
  const lines = text.split(/\r\n|\n|\r/u, LINES_LOOKED_AT).map((line) => line.replace(/"[^"]*"/gu, ''))
  const most = (delimiter: string) => Math.max(...lines.map((line) => line.split(delimiter).length))
  return DELIMITERS.reduce((best, next) => (most(next) > most(best) ? next : best))
}

/** `="330…"` is how people keep a long number as text in `.csv`. */
const unquoteFormula = (cell: string): string => /^="(.*)"$/u.exec(cell)?.[1] ?? cell

function withoutTrailingBlanks(row: readonly string[]): string[] {
  let length = row.length
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length -= 1
  return row.slice(0, length)
}
