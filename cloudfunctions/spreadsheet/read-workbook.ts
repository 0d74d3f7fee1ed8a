import { Workbook, type Worksheet } from 'exceljs'
import { cellText } from './cell-text'
import type { ReadLimits } from './limits'
import { mergedArea } from './merged-area'
import type { TableSheet } from './table'
import { notASpreadsheet, tooLarge, UnreadableSpreadsheet } from './unreadable-spreadsheet'
import { unzipWithin } from './zip-parts'

/** Parts of a sheet that carry no text; validations over whole columns would be unrolled cell by cell. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'autoFilter',
  'tableParts',
  'drawing',
  'picture',
  'extLst',
  'rowBreaks',
  'headerFooter',
]

/** Reads the visible sheets of an `.xlsx`. Throws `UnreadableSpreadsheet`. */
export async function readWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<TableSheet[]> {
  checkParts(unzipWithin(bytes, limits), limits)
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(arrayBufferOf(bytes), { ignoreNodes: IGNORED })
  } catch (error) {
    throw notASpreadsheet('damaged', error)
  }
  const visible = workbook.worksheets.filter(({ state }) => state !== 'hidden' && state !== 'veryHidden')
  if (visible.length === 0) throw notASpreadsheet('damaged')
  if (visible.length > limits.sheets) throw tooLarge('sheets', limits.sheets)
  const budget = { cells: limits.cells, text: limits.text }
  return visible.map((sheet) => ({ name: sheet.name, rows: readRows(sheet, limits, budget) }))
}

/** What the archive is, and whether the library may unroll it. */
function checkParts(parts: ReadonlyMap<string, Buffer>, limits: ReadLimits): void {
  if (parts.has('xl/workbook.bin')) throw notASpreadsheet('xlsb')
  if (parts.get('mimetype')?.toString('latin1').includes('opendocument')) throw notASpreadsheet('ods')
  if (parts.has('EncryptedPackage')) throw new UnreadableSpreadsheet('password-protected', {})
  if (!parts.has('xl/workbook.xml')) throw notASpreadsheet('other-archive')
  let merged = 0
  for (const [name, part] of parts)
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
      merged += mergedArea(part.toString('utf8'))
  if (merged > limits.cells) throw tooLarge('cells', limits.cells)
}

/** Row 1 of the sheet is the first row here, so that row numbers are those that the office sees. */
function readRows(
  sheet: Worksheet,
  limits: ReadLimits,
  budget: Pick<ReadLimits, 'cells' | 'text'>,
): string[][] {
  const rows: string[][] = []
  sheet.eachRow((row, rowNumber) => {
    const cells: string[] = []
    row.eachCell((cell, column) => {
      const text = cellText(cell.value, cell.numFmt)
      if (text.trim() === '') return
      if (column > limits.columns) throw tooLarge('columns', limits.columns)
      if (text.length > limits.characters) throw tooLarge('characters', limits.characters)
      budget.cells -= 1
      budget.text -= text.length
      if (budget.cells < 0) throw tooLarge('cells', limits.cells)
      if (budget.text < 0) throw tooLarge('text', limits.text)
      while (cells.length < column - 1) cells.push('')
      cells.push(text)
    })
    if (cells.length === 0) return
    if (rowNumber > limits.rows) throw tooLarge('rows', limits.rows)
    while (rows.length < rowNumber - 1) rows.push([])
    rows.push(cells)
  })
  return rows
}

const arrayBufferOf = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
