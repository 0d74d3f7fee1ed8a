import { type SchoolRegister, type Stage, tidyText } from '@/domain/org'
import type { CalendarDate, SchoolId } from '@/domain/shared'
import { type IdentityKind, judgeIdentityNumber, type Sex } from '../identity-number'
import { judgeName } from '../name'
import { judgeTelephone } from '../telephone'
import type { RosterColumn } from './columns'
import type { RosterIssue } from './issue'
import { type Raise, readSchool, readSex, readStage, warnOfOtherCounty } from './read-cells'
import { normaliseSubject } from './subject'

/** The cells of one row as written; a correction in the preview replaces one of them and the row is read again. */
export type RosterCells = Partial<Record<RosterColumn, string>>

export interface RosterContext {
  register: SchoolRegister
  today: CalendarDate
}

/** One person as the roster has him. Identity number and telephone are in clear: whoever stores the row seals them. */
export interface RosterRow {
  name: string
  sex?: Sex
  identityNumber: string
  identityKind: IdentityKind
  birth?: CalendarDate
  school: SchoolId
  stages: readonly Stage[]
  /** may be empty: managers teach no subject */
  subject: string
  /** absent when the sheet has none */
  telephone?: string
  note: string
}

export interface RosterRowReading {
  /** absent while an error stands */
  row?: RosterRow
  issues: RosterIssue[]
}

/** A row with its number in the sheet, counted from 1. */
export interface NumberedRosterReading extends RosterRowReading {
  rowNumber: number
}

/** Judges every cell of a row, so that all that is wrong with it is shown at once. */
export function readRosterRow(cells: RosterCells, context: RosterContext): RosterRowReading {
  const issues: RosterIssue[] = []
  const raise: Raise = (column, code, more = {}) => {
    issues.push({ column, code, value: cells[column] ?? '', ...more })
  }
  const name = judgeName(cells.name ?? '')
  if (!name.ok) raise('name', name.reason)
  const statedSex = readSex(cells.sex ?? '', raise)
  const identity = readIdentity(cells.identity ?? '', context.today, statedSex, raise)
  const school = readSchool(cells.school ?? '', context.register, raise)
  const stages = readStage(cells.stage ?? '', school?.stages ?? [], raise)
  const telephone = judgeTelephone(cells.telephone ?? '')
  if (!telephone.ok) raise('telephone', telephone.reason)
  warnOfOtherCounty(cells.county ?? '', context.register.places, raise)

  const telephoneUsable = telephone.ok || telephone.reason === 'telephone-missing'
  if (!name.ok || statedSex === 'unreadable' || !identity || !school || !stages || !telephoneUsable)
    return { issues }
  const sex = identity.sex ?? statedSex
  const row: RosterRow = {
    name: name.value,
    ...(sex ? { sex } : {}),
    identityNumber: identity.value,
    identityKind: identity.kind,
    ...(identity.birth ? { birth: identity.birth } : {}),
    school: school.code,
    stages,
    subject: normaliseSubject(cells.subject ?? ''),
    ...(telephone.ok ? { telephone: telephone.value } : {}),
    note: tidyText(cells.note ?? ''),
  }
  return { row, issues }
}

function readIdentity(
  text: string,
  today: CalendarDate,
  statedSex: Sex | 'unreadable' | undefined,
  raise: Raise,
) {
  const verdict = judgeIdentityNumber(text, today, statedSex === 'unreadable' ? undefined : statedSex)
  if (!verdict.ok) {
    raise('identity', verdict.reason)
    return undefined
  }
  for (const warning of verdict.warnings) raise('identity', warning)
  return verdict
}
