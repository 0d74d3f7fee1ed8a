import type { Direction } from '@/domain/check-in'
import {
  closesAt,
  opensAt,
  type Phase,
  type SessionState,
  takesEarly,
  takesEarlyFrom,
} from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import type { SheetRow } from '../../answers'

export type LiveLook = Answers['attendance']['sessionRecords']
export type LiveRecord = LiveLook['records'][number]

/** A second scan that is open now. */
export type OpenCall = NonNullable<LiveLook['call']>

/** Somebody in the trainer's lists. */
export interface Attendee {
  person: string
  name: string
  schoolName: string
  isInvited: boolean
  isExcused: boolean
  at?: Instant
}

export type ListName = 'absent' | 'arrived' | 'pending'

/** The three lists of one direction; together everybody who was invited or came. */
export interface Lists extends Record<ListName, readonly Attendee[]> {
  /** Who came last, the latest first. */
  latest: readonly Attendee[]
  counts: HallCounts
}

/** People, not records. Whoever has leave is not waited for; whoever was not invited is told apart. */
export interface HallCounts {
  came: number
  expected: number
  walkIns: number
}

const LATEST = 6

/** Sorts the hall by what arrived in one direction; later records of the live look replace what the sheet knew. */
export function listsOf(
  rows: readonly SheetRow[],
  records: readonly LiveRecord[],
  direction: Direction,
): Lists {
  const live = new Map(
    records.filter((one) => one.direction === direction).map((one) => [one.person as string, one]),
  )
  const known = new Set(rows.map(({ person }) => person))
  const strangers = [...live.values()].filter(({ person }) => !known.has(person))
  const lists: Record<ListName, Attendee[]> = { absent: [], arrived: [], pending: [] }
  for (const { person, name, schoolName, isInvited, isExcused, ...marks } of rows)
    put(lists, { person, name, schoolName, isInvited, isExcused }, live.get(person) ?? marks[direction])
  for (const { person, name, schoolName, isInvited, ...mark } of strangers)
    put(lists, { person, name, schoolName, isInvited, isExcused: false }, mark)
  const here = [...lists.arrived, ...lists.pending].sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
  return { ...lists, latest: here.slice(0, LATEST), counts: countsOf(here, lists.absent) }
}

function put(
  lists: Record<ListName, Attendee[]>,
  who: Attendee,
  mark: { at: Instant; status: string } | undefined,
): void {
  if (!mark || mark.status === 'void') lists.absent.push(who)
  else lists[mark.status === 'pending' ? 'pending' : 'arrived'].push({ ...who, at: mark.at })
}

function countsOf(here: readonly Attendee[], absent: readonly Attendee[]): HallCounts {
  const came = here.filter(({ isInvited }) => isInvited).length
  const missing = absent.filter(({ isInvited, isExcused }) => isInvited && !isExcused).length
  return { came, expected: came + missing, walkIns: here.length - came }
}

/** What was known, with what a look brought; one record a person and direction. */
export function merged(known: readonly LiveRecord[], seen: readonly LiveRecord[]): readonly LiveRecord[] {
  if (seen.length === 0) return known
  const fresh = new Map(seen.map((record) => [keyOf(record), record]))
  return [...known.filter((record) => !fresh.has(keyOf(record))), ...fresh.values()]
}
const keyOf = ({ person, direction }: LiveRecord): string => `${person}:${direction}`

/** A code is on the screen only while the server takes it; before the doors a scan is queued for them. */
export const isScannable = (session: SessionState, phase: Phase, now: Instant): boolean =>
  phase === 'upcoming'
    ? takesEarly(session, now)
    : phase === 'doors-open' || phase === 'running' || phase === 'check-out'

/** When the screen may have to change next; nothing once the doors are closed. */
export const nextTurn = (session: SessionState, now: Instant): Instant | undefined =>
  [takesEarlyFrom(session), opensAt(session), session.start, session.checkOutFrom, closesAt(session)]
    .filter((at) => at > now)
    .sort((a, b) => a - b)[0]
