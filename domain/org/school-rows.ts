import type { SchoolId } from '@/domain/shared'
import type { School } from './school'
import { readSetting } from './setting'
import { readCoordinates } from './sheet/coordinates-cell'
import { isFooterRow, isNoteRow } from './sheet/note-row'
import { type ColumnTitles, cellsUnder, findTableHeader, type TableHeader } from './sheet/table-header'
import { tidySolid, tidyText } from './sheet/tidy-text'
import { readStages } from './stage'

export type SchoolColumn =
  | 'code'
  | 'name'
  | 'aliases'
  | 'township'
  | 'stages'
  | 'headcount'
  | 'setting'
  | 'focusPoints'
  | 'longitude'
  | 'latitude'
  | 'datum'

export const SCHOOL_TITLES: ColumnTitles<SchoolColumn> = {
  code: ['学校代码', '学校编码', '学校标识码', '代码', '编码'],
  name: ['学校名称', '学校全称', '名称', '学校', '单位名称'],
  aliases: ['别名', '曾用名', '简称', '学校简称', '其他名称'],
  township: ['乡镇', '所在乡镇', '所属乡镇', '乡镇街道', '乡镇/街道', '镇街', '所在镇街'],
  stages: ['学段', '办学类型', '学校类型', '学校类别', '办学学段'],
  headcount: ['学校人数', '教师人数', '教职工人数', '教职工数', '专任教师数', '人数'],
  setting: ['环境', '信息化环境', '教学环境', '应用环境'],
  focusPoints: ['关注要点', '研修主题', '主题', '要点'],
  longitude: ['经度'],
  latitude: ['纬度'],
  datum: ['坐标系', '坐标'],
}

type SchoolIssueCode =
  | 'missing'
  | 'duplicate-code'
  | 'duplicate-name'
  | 'unknown-stage'
  | 'unknown-setting'
  | 'unknown-focus-point'
  | 'headcount'
  | 'location'
  | 'datum'

export interface SchoolIssue {
  column: SchoolColumn
  code: SchoolIssueCode
  value: string
  facts?: Readonly<Record<string, string | number>>
  suggestions?: readonly string[]
}

export interface SchoolRowReading {
  /** row of the sheet, counted from 1 */
  rowNumber: number
  /** absent when something that must be there is not */
  school?: School
  issues: SchoolIssue[]
}

export interface SchoolRowsReading {
  header?: TableHeader<SchoolColumn>
  rows: SchoolRowReading[]
}

/**
 * Reads the sheet of a school register; empty rows, notes and footers are passed over.
 * @param focusPoints codes that the programme knows; others are an issue unless the list is empty
 */
export function readSchoolRows(
  rows: readonly (readonly string[])[],
  focusPoints: readonly string[] = [],
): SchoolRowsReading {
  const header = findTableHeader(rows, SCHOOL_TITLES, ['code', 'name', 'headcount'])
  if (!header) return { rows: [] }
  const readings: SchoolRowReading[] = []
  rows.slice(header.row).forEach((row, offset) => {
    if (isNoteRow(row) || isFooterRow(row)) return
    const reading = readSchoolCells(cellsUnder(row, header), focusPoints)
    readings.push({ rowNumber: header.row + offset + 1, ...reading })
  })
  return { header, rows: markRepeated(readings) }
}

export type SchoolCells = Partial<Record<SchoolColumn, string>>

function readSchoolCells(
  cells: SchoolCells,
  focusPoints: readonly string[] = [],
): Omit<SchoolRowReading, 'rowNumber'> {
  const issues: SchoolIssue[] = []
  const raise = (column: SchoolColumn, code: SchoolIssueCode, suggestions?: readonly string[]) => {
    issues.push({ column, code, value: cells[column] ?? '', ...(suggestions ? { suggestions } : {}) })
  }
  const code = tidySolid(cells.code ?? '')
  const name = tidySolid(cells.name ?? '')
  if (code === '') raise('code', 'missing')
  if (name === '') raise('name', 'missing')
  const stages = readStages(cells.stages ?? '')
  if (stages.unknown.length > 0) raise('stages', 'unknown-stage', stages.suggestions)
  else if (stages.stages.length === 0) raise('stages', 'missing')
  const people = tidySolid(cells.headcount ?? '').replace(/人$/u, '')
  if (!/^\d{1,5}$/u.test(people)) raise('headcount', 'headcount')
  const setting = readSetting(cells.setting ?? '')
  if (!setting && tidySolid(cells.setting ?? '') !== '') raise('setting', 'unknown-setting')
  const points = listOf(cells.focusPoints).map((point) => point.toUpperCase())
  if (focusPoints.length > 0 && points.some((point) => !focusPoints.includes(point)))
    raise('focusPoints', 'unknown-focus-point', focusPoints)
  const place = readCoordinates(cells.latitude, cells.longitude, cells.datum)
  if (place.kind === 'unreadable') raise('longitude', 'location')
  if (place.kind === 'unknown-datum') raise('datum', 'datum', ['gcj02', 'wgs84'])
  if (issues.length > 0) return { issues }
  const school: School = {
    code: code as SchoolId,
    name,
    aliases: listOf(cells.aliases),
    township: tidyText(cells.township ?? ''),
    stages: stages.stages,
    ...(place.kind === 'read' ? { location: place.coordinates } : {}),
    headcount: Number(people),
    ...(setting ? { setting } : {}),
    focusPoints: points,
  }
  return { school, issues }
}

const listOf = (text = ''): string[] =>
  tidyText(text)
    .split(/[、,;/| ]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A code belongs to one school; the second row that carries it is the one in doubt. The same holds for a name. */
function markRepeated(readings: readonly SchoolRowReading[]): SchoolRowReading[] {
  const rowOf = new Map<string, number>()
  return readings.map(({ school, ...reading }) => {
    if (!school) return reading
    const issues = [...reading.issues]
    for (const [column, code, value] of [
      ['code', 'duplicate-code', school.code],
      ['name', 'duplicate-name', school.name],
    ] as const) {
      const other = rowOf.get(`${column}:${value}`)
      if (other !== undefined) issues.push({ column, code, value, facts: { otherRow: other } })
      else rowOf.set(`${column}:${value}`, reading.rowNumber)
    }
    return issues.length > 0 ? { ...reading, issues } : { ...reading, school, issues }
  })
}
