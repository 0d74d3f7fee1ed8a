import { DOORS_SECONDS, EARLY_POLICY } from '../check-in'
import { addMs, type Instant, MINUTE, SECOND } from '../shared'

export interface SessionTiming {
  start: Instant
  end: Instant
  checkOutFrom: Instant
}

const DOORS = DOORS_SECONDS * SECOND
export const SHORTEST_HALF_DAY = 30 * MINUTE
export const LONGEST_HALF_DAY = 6 * 60 * MINUTE

export const opensAt = ({ start }: Pick<SessionTiming, 'start'>): Instant => addMs(start, -DOORS)
export const takesEarlyFrom = (session: Pick<SessionTiming, 'start'>): Instant =>
  addMs(opensAt(session), -EARLY_POLICY.before)
/** Before the doors open, and near enough that a scan is queued for them. */
export const takesEarly = (session: Pick<SessionTiming, 'start'>, now: Instant): boolean =>
  now < opensAt(session) && now >= takesEarlyFrom(session)
export const closesAt = ({ end }: Pick<SessionTiming, 'end'>): Instant => addMs(end, DOORS)

/** K1: until the trainer's button says otherwise, a scan is a check-out from 15 minutes before the end. */
export const timingOf = (start: Instant, end: Instant): SessionTiming => ({
  start,
  end,
  checkOutFrom: addMs(end, -DOORS),
})
