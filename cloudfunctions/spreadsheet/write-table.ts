import { Workbook, type Worksheet } from 'exceljs'

/** A sheet to be written: title over the whole width, lines under it, column titles, rows, lines at the foot. */
export interface SheetToWrite {
  name: string
  title?: string
  /** lines between the title and the column titles, each over the whole width */
  lead?: readonly string[]
  columns: readonly {
    title: string
    /** characters wide */
    width: number
  }[]
  /** numbers are written as numbers, everything else as text */
  rows: readonly (readonly (string | number)[])[]
  /** lines under the rows, each over the whole width */
  foot?: readonly string[]
  /** default portrait */
  orientation?: 'portrait' | 'landscape'
}

const A4 = 9
const TEXT_FORMAT = '@'
const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
/** ECMA-376 part 1, 18.2.19: at most 31 characters, none of these. */
const NOT_IN_SHEET_NAME = /[[\]:*?/\\]/gu
/** XML 1.0, 2.2: characters that no document may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

/**
 * Writes an `.xlsx`. Text is text whatever it begins with: cells hold strings in the text format, never formulas, so that
 * `=HYPERLINK(…)` in a name stays a name, also when somebody edits the cell.
 */
export async function writeTable(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const workbook = new Workbook()
  for (const sheet of sheets) writeSheet(workbook, sheet)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function writeSheet(workbook: Workbook, sheet: SheetToWrite): void {
  const headerRow = (sheet.title === undefined ? 0 : 1) + (sheet.lead?.length ?? 0) + 1
  const worksheet = workbook.addWorksheet(sheet.name.replace(NOT_IN_SHEET_NAME, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.orientation ?? 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  })
  sheet.columns.forEach(({ width }, index) => {
    worksheet.getColumn(index + 1).width = width
  })
  if (sheet.title !== undefined) addLine(worksheet, sheet.title, sheet.columns.length, 'title')
  for (const line of sheet.lead ?? []) addLine(worksheet, line, sheet.columns.length, 'line')
  addCells(
    worksheet,
    sheet.columns.map(({ title }) => title),
    true,
  )
  for (const row of sheet.rows) addCells(worksheet, row, false)
  for (const line of sheet.foot ?? []) addLine(worksheet, line, sheet.columns.length, 'line')
}

function addLine(worksheet: Worksheet, text: string, width: number, kind: 'title' | 'line'): void {
  const row = worksheet.addRow([clean(text)])
  const cell = row.getCell(1)
  cell.numFmt = TEXT_FORMAT
  cell.alignment = { horizontal: kind === 'title' ? 'center' : 'left', vertical: 'middle', wrapText: true }
  if (kind === 'title') {
    cell.font = { bold: true, size: 16 }
    row.height = 32
  }
  if (width > 1) worksheet.mergeCells(row.number, 1, row.number, width)
}

function addCells(worksheet: Worksheet, values: readonly (string | number)[], isHeader: boolean): void {
  const row = worksheet.addRow(values.map((value) => (typeof value === 'number' ? value : clean(value))))
  row.eachCell({ includeEmpty: true }, (cell) => {
    if (typeof cell.value !== 'number') cell.numFmt = TEXT_FORMAT
    cell.border = BORDER
    cell.alignment = { vertical: 'middle', horizontal: isHeader ? 'center' : 'left', wrapText: true }
    if (isHeader) cell.font = { bold: true }
  })
}

const clean = (text: string): string => text.replace(NOT_IN_XML, '')
