import type { Store } from '@/cloudfunctions/kernel'
import { invitedPeople, type SessionDocument } from '@/cloudfunctions/session'
import type { Direction } from '@/domain/check-in'
import { type CheckInDocument, checkIns } from './documents'
import { leaves } from './requests/documents'

/** One line of the attendance sheet 签到表. */
export interface SheetRow {
  person: string
  name: string
  schoolName: string
  subject: string
  isInvited: boolean
  /** Leave was asked for and granted. */
  isExcused: boolean
  in?: SheetMark
  out?: SheetMark
}
export type SheetMark = Pick<CheckInDocument, 'at' | 'mode' | 'status'> &
  Partial<Pick<CheckInDocument, 'why'>>

/** Everybody who was invited, by school, with what was recorded; behind them whoever came without an invitation. */
export async function sheetOf(store: Store, session: SessionDocument): Promise<SheetRow[]> {
  const [invited, records, granted] = await Promise.all([
    invitedPeople(store, session.invited),
    store.all(checkIns, { session: session._id }),
    store.all(leaves, { session: session._id, state: 'granted' }),
  ])
  const excused = new Set(granted.map(({ person }) => person))
  const marks = marksByPerson(records)
  const known = new Set<string>(invited.map((row) => row.person))
  const walkIns = new Map(
    records.filter(({ person }) => !known.has(person)).map((record) => [record.person, record]),
  )
  return [
    ...invited.map(({ person, name, schoolName, subject }) => ({
      person,
      name,
      schoolName,
      subject,
      isInvited: true,
      isExcused: excused.has(person),
      ...marks.get(person),
    })),
    ...[...walkIns.values()].map(({ person, name, schoolName }) => ({
      person,
      name,
      schoolName,
      subject: '',
      isInvited: false,
      isExcused: excused.has(person),
      ...marks.get(person),
    })),
  ]
}

function marksByPerson(
  records: readonly CheckInDocument[],
): Map<string, Partial<Record<Direction, SheetMark>>> {
  const marks = new Map<string, Partial<Record<Direction, SheetMark>>>()
  for (const { person, direction, at, mode, status, why } of records) {
    const mark = { at, mode, status, ...(why !== undefined && { why }) }
    marks.set(person, { ...marks.get(person), [direction]: mark })
  }
  return marks
}
