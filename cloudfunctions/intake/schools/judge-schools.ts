import { type SchoolDocument, schoolCode, schoolDocumentId, schoolOf } from '@/cloudfunctions/org'
import {
  readSchoolRows,
  SCHOOL_TITLES,
  type School,
  type SchoolCells,
  type SchoolColumn,
  type SchoolIssue,
  type SchoolRowReading,
} from '@/domain/org'
import type { StagedSchool } from '../documents'

export interface SchoolRow {
  row: number
  cells: SchoolCells
}
export interface JudgedSchoolRow {
  row: number
  /** absent while an error stands */
  school?: School
  issues: (Omit<SchoolIssue, 'code'> & { code: SchoolIssue['code'] | 'code-characters' })[]
}
export type NewStagedSchool = Omit<StagedSchool, 'county'>

const COLUMNS = Object.keys(SCHOOL_TITLES) as SchoolColumn[]
/** Rows of the rebuilt table stand under one row of titles. */
const FIRST_ROW = 2

/** Judges all rows of a register together, for codes and names must not repeat. */
export function judgeSchoolRows(rows: readonly SchoolRow[]): JudgedSchoolRow[] {
  const table = [
    COLUMNS.map((column) => SCHOOL_TITLES[column][0] ?? ''),
    ...rows.map(({ cells }) => COLUMNS.map((column) => cells[column] ?? '')),
  ]
  const readings = new Map(readSchoolRows(table).rows.map((reading) => [reading.rowNumber, reading]))
  return rows.map(({ row }, index) => judged(row, readings.get(index + FIRST_ROW), rows))
}

function judged(
  row: number,
  reading: SchoolRowReading | undefined,
  rows: readonly SchoolRow[],
): JudgedSchoolRow {
  // A row that a correction has emptied is no row of the table any more.
  if (!reading) return { row, issues: [{ column: 'code', code: 'missing', value: '' }] }
  const { school } = reading
  const issues: JudgedSchoolRow['issues'] = reading.issues.map((issue) => inSheet(issue, rows))
  if (!school) return { row, issues }
  if (schoolCode.safeParse(school.code).success) return { row, school, issues }
  return { row, issues: [...issues, { column: 'code', code: 'code-characters', value: school.code }] }
}

/** The other row of a repetition, as the sheet numbers it. */
function inSheet(issue: SchoolIssue, rows: readonly SchoolRow[]): SchoolIssue {
  const other = issue.facts?.otherRow
  if (typeof other !== 'number') return issue
  return { ...issue, facts: { otherRow: rows[other - FIRST_ROW]?.row ?? 0 } }
}

/** A good row as it will stand in the new version, compared with the version in force. */
export function stageSchool(
  school: School,
  row: number,
  before: SchoolDocument | undefined,
  version: string,
): NewStagedSchool {
  const changedFields = before ? changedBetween(schoolOf(before), school) : []
  const change = before ? (changedFields.length > 0 ? 'changed' : 'same') : 'added'
  return { _id: schoolDocumentId(version, school.code), version, ...school, change, changedFields, row }
}

const changedBetween = (before: School, after: School): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => stable(before[field as keyof School]) !== stable(after[field as keyof School]))
    .sort()

/** Stored objects come back with their keys in any order. */
function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value ?? '')
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
