import { cellsUnder, isFooterRow, isNoteRow, tidySolid } from '@/domain/org'
import { findHeader, type RosterHeader } from './columns'
import { markDuplicates } from './duplicates'
import { type NumberedRosterReading, type RosterCells, type RosterContext, readRosterRow } from './read-row'

export interface RosterSheet {
  header: RosterHeader
  /** the rows that speak of people, each with its row of the sheet, counted from 1 */
  people: { rowNumber: number; cells: RosterCells }[]
  /** 参培人数 in the title rows, when it is stated: a count to compare with */
  statedCount?: number
}

/** Takes a sheet apart without judging it; `undefined` when it has no roster's titles. */
export function openRosterSheet(rows: readonly (readonly string[])[]): RosterSheet | undefined {
  const header = findHeader(rows)
  if (!header) return undefined
  const people: RosterSheet['people'] = []
  rows.slice(header.row).forEach((row, offset) => {
    const cells = cellsUnder(row, header)
    if (isPersonRow(row, cells)) people.push({ rowNumber: header.row + offset + 1, cells })
  })
  const statedCount = readStatedCount(rows.slice(0, header.row - 1))
  return { header, people, ...(statedCount === undefined ? {} : { statedCount }) }
}

/** Chooses the sheet of a workbook that has the most people; instructions and drop-down lists stand on others. */
export function chooseRosterSheet<Sheet extends { rows: readonly (readonly string[])[] }>(
  sheets: readonly Sheet[],
): { sheet: Sheet; roster: RosterSheet; others: Sheet[] } | undefined {
  const rosters = sheets.flatMap((sheet) => {
    const roster = openRosterSheet(sheet.rows)
    return roster ? [{ sheet, roster }] : []
  })
  const [best, ...rest] = rosters.sort((a, b) => b.roster.people.length - a.roster.people.length)
  if (!best) return undefined
  return {
    ...best,
    others: rest.filter(({ roster }) => roster.people.length > 0).map(({ sheet }) => sheet),
  }
}

/** Reads all people of a sheet, with persons that stand in it twice marked. */
export function readRosterSheet(sheet: RosterSheet, context: RosterContext): NumberedRosterReading[] {
  return markDuplicates(
    sheet.people.map(({ rowNumber, cells }) => ({ rowNumber, ...readRosterRow(cells, context) })),
  )
}

function isPersonRow(row: readonly string[], cells: RosterCells): boolean {
  if (isNoteRow(row)) return false
  const said = (Object.keys(cells) as (keyof RosterCells)[]).filter(
    (column) => column !== 'number' && column !== 'county' && tidySolid(cells[column] ?? '') !== '',
  )
  if (said.length === 0) return false
  const hasNumber = /\d{6}/u.test(tidySolid(cells.identity ?? ''))
  if (isFooterRow(row) && !hasNumber) return false
  return !isRepeatedHeader(cells)
}

/** Sheets put together from several schools carry the titles again in the middle. */
const isRepeatedHeader = (cells: RosterCells): boolean =>
  /姓名$/u.test(tidySolid(cells.name ?? '')) && /证|号码/u.test(tidySolid(cells.identity ?? ''))

function readStatedCount(titleRows: readonly (readonly string[])[]): number | undefined {
  for (const cell of titleRows.flat()) {
    const match = /参[培训](?:教师)?(?:总)?人数[:：]?(\d+)/u.exec(tidySolid(cell))
    if (match) return Number(match[1])
  }
  return undefined
}
