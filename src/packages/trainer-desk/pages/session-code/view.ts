import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/cloudfunctions/functions/router'
import type { Direction } from '@/domain/check-in'

type Outputs = inferRouterOutputs<AppRouter>
export type Session = Outputs['session']['session']
export type LiveRecord = Outputs['attendance']['sessionRecords']['records'][number]
export type SheetRow = Outputs['attendance']['attendanceSheet']['rows'][number]

/** Somebody in the trainer's lists. */
export interface Attendee {
  person: string
  name: string
  schoolName: string
  isInvited: boolean
  at?: number
}

/** The three lists of one direction; together everybody who was invited or came. */
export interface Lists {
  absent: Attendee[]
  arrived: Attendee[]
  pending: Attendee[]
  /** Who came last, the latest first. */
  latest: Attendee[]
}

export type ListName = 'absent' | 'arrived' | 'pending'

const LATEST = 6

/** Sorts the hall by what arrived in one direction; later records of the live look replace what the sheet knew. */
export function listsOf(
  rows: readonly SheetRow[],
  records: readonly LiveRecord[],
  direction: Direction,
): Lists {
  const live = new Map(
    records
      .filter((record) => record.direction === direction)
      .map((record) => [record.person as string, record]),
  )
  const known = new Set(rows.map(({ person }) => person))
  const walkIns = [...live.values()].filter(({ person }) => !known.has(person))
  const lists: Lists = { absent: [], arrived: [], pending: [], latest: [] }
  for (const { person, name, schoolName, isInvited, ...marks } of rows) {
    const mark = live.get(person) ?? marks[direction]
    place(lists, { person, name, schoolName, isInvited }, mark)
  }
  for (const record of walkIns) place(lists, record, record)
  lists.latest = [...lists.arrived, ...lists.pending]
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .slice(0, LATEST)
  return lists
}

function place(
  lists: Lists,
  who: Omit<Attendee, 'at'>,
  mark: { at: number; status: string } | undefined,
): void {
  const { person, name, schoolName, isInvited } = who
  const attendee = { person, name, schoolName, isInvited }
  if (!mark || mark.status === 'void') lists.absent.push(attendee)
  else lists[mark.status === 'pending' ? 'pending' : 'arrived'].push({ ...attendee, at: mark.at })
}
