import { tidySolid } from './tidy-text'

/** The titles by which offices call one column, best first: where two columns answer, the better title wins. */
export type ColumnTitles<Column extends string> = Readonly<Record<Column, readonly string[]>>

export interface TableHeader<Column extends string> {
  /** row of the sheet, counted from 1, that holds the column titles; the data begins below it */
  row: number
  /** where each recognised column stands, counted from 0 */
  columns: Partial<Record<Column, number>>
  /** titles that say nothing to us, as written */
  unread: string[]
}

/** A header is looked for among the first rows only: titles and instructions seldom take more. */
const ROWS_ABOVE_DATA = 30

/**
 * Finds the row of column titles under title rows and notes. With merged cells expanded, a header of two rows repeats
 * its titles in the lower one, so among neighbours that are equally good the lower row is the header.
 * @param rows cells as text, row 1 of the sheet first
 * @param required columns without which a row is no header
 */
export function findTableHeader<Column extends string>(
  rows: readonly (readonly string[])[],
  titles: ColumnTitles<Column>,
  required: readonly Column[],
): TableHeader<Column> | undefined {
  let best: TableHeader<Column> | undefined
  rows.slice(0, ROWS_ABOVE_DATA).forEach((cells, index) => {
    const header = readTitles(cells, titles, index + 1)
    if (!required.every((column) => header.columns[column] !== undefined)) return
    if (
      !best ||
      width(header) > width(best) ||
      (width(header) === width(best) && header.row === best.row + 1)
    )
      best = header
  })
  return best
}

/** The cells of one row under their columns, as written; columns that the sheet does not have are absent. */
export function cellsUnder<Column extends string>(
  row: readonly string[],
  header: TableHeader<Column>,
): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {}
  for (const column of Object.keys(header.columns) as Column[]) {
    const index = header.columns[column]
    if (index !== undefined) cells[column] = row[index] ?? ''
  }
  return cells
}

/** `* 身份证号码（18位）` → `身份证号码`: marks, blanks and remarks in brackets are no part of a title. */
const titleOf = (cell: string): string =>
  tidySolid(cell)
    .replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/gu, '')
    .replace(/[*★:：、.]/gu, '')

function readTitles<Column extends string>(
  cells: readonly string[],
  titles: ColumnTitles<Column>,
  row: number,
): TableHeader<Column> {
  const columns: Partial<Record<Column, number>> = {}
  const rankOf: Partial<Record<Column, number>> = {}
  const unread: string[] = []
  cells.forEach((cell, index) => {
    const title = titleOf(cell)
    if (title === '') return
    const known = (Object.keys(titles) as Column[]).find((column) => titles[column].includes(title))
    if (known === undefined) {
      unread.push(cell)
      return
    }
    const rank = titles[known].indexOf(title)
    const previous = rankOf[known]
    if (previous !== undefined && previous <= rank) return
    columns[known] = index
    rankOf[known] = rank
  })
  return { row, columns, unread }
}

const width = <Column extends string>(header: TableHeader<Column>): number =>
  Object.keys(header.columns).length
