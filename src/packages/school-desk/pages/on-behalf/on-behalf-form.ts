import { handMadeWindow } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import { SHORTEST_REASON } from '../../../../parts/reason-field/shortest-reason'
import type { SchoolSession } from '../../answers'

type Direction = 'in' | 'out'

export interface OnBehalfForm {
  session?: string
  direction: Direction
  people: readonly string[]
  why: string
}

export type Missing = 'session' | 'people' | 'why'

/** Half-days of which this direction may be entered by hand now, the latest first. */
export const enterable = (
  sessions: readonly SchoolSession[],
  direction: Direction,
  now: Instant,
): SchoolSession[] =>
  sessions
    .filter((session) => {
      const { from, until } = handMadeWindow(direction, session)
      return session.state !== 'cancelled' && now >= from && now <= until
    })
    .sort((a, b) => b.start - a.start)

/** The half-day of the form; the only one there is need not be chosen. */
export const chosenFrom = (
  { session }: Pick<OnBehalfForm, 'session'>,
  open: readonly SchoolSession[],
): SchoolSession | undefined =>
  open.find(({ id }) => id === session) ?? (open.length === 1 ? open[0] : undefined)

/** What is still to be filled in. */
export function missingFrom(form: OnBehalfForm, open: readonly SchoolSession[]): Missing | undefined {
  if (!chosenFrom(form, open)) return 'session'
  if (form.people.length === 0) return 'people'
  return form.why.trim().length < SHORTEST_REASON ? 'why' : undefined
}
