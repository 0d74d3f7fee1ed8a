import { addMs, HOUR, type Instant, SECOND } from '../shared'
import type { CheckInCase } from './check-in-case'
import { judgeCheckIn } from './judge'
import { DOORS_SECONDS } from './judge-time'
import { type UnixSeconds, unixSeconds } from './unix-seconds'
import type { CheckInVerdict } from './verdict'

/**
 * How long before the doors a genuine scan is queued instead of refused. No document gives this hour: a code that was shown the day before,
 * while the trainer tried out the projector, is not presence.
 */
export const EARLY_POLICY = { before: HOUR, inferred: true } as const

const EARLY_SECONDS = EARLY_POLICY.before / SECOND

/** The code was right and the doors are closed still: the scan waits for them. It is always a check-in. */
export interface EarlyVerdict {
  result: 'early'
  opensAt: UnixSeconds
  /** as on an accepted verdict */
  pending: boolean
  step: number
  delay: number
}

/**
 * K1's verdict, but whoever comes before the doors within `EARLY_POLICY` is judged as if they stood open: a right code is `early`, a wrong or
 * old one is refused for what it is.
 */
export function judgeArrival(judged: CheckInCase): CheckInVerdict | EarlyVerdict {
  const verdict = judgeCheckIn(judged)
  if (verdict.result !== 'reject' || verdict.reason !== 'not-open') return verdict
  const { session } = judged
  const asIfOpen = judgeCheckIn({
    ...judged,
    session: { ...session, start: unixSeconds(session.start - EARLY_SECONDS) },
  })
  if (asIfOpen.result !== 'accept') {
    const isTooEarly = asIfOpen.result === 'reject' && asIfOpen.reason === 'not-open'
    return isTooEarly ? verdict : asIfOpen
  }
  const { pending, step, delay } = asIfOpen
  return { result: 'early', opensAt: verdict.opensAt, pending, step, delay }
}

/** What becomes of a scan that waits. */
export type QueuedFate =
  | { fate: 'waits'; opensAt: Instant }
  /** a check-in at this moment: when the doors opened, or at the scan itself where they were moved before it */
  | { fate: 'counts'; at: Instant }
  /** the half-day was cancelled, or moved so far that this scan is not one of its arrivals any more */
  | { fate: 'lapses' }

/** Judged anew by the session as it stands now: it may have been moved since. */
export function judgeQueued(
  scannedAt: Instant,
  session: { start: Instant; state: 'planned' | 'cancelled' },
  now: Instant,
): QueuedFate {
  const opensAt = addMs(session.start, -DOORS_SECONDS * SECOND)
  if (session.state === 'cancelled' || scannedAt < opensAt - EARLY_POLICY.before) return { fate: 'lapses' }
  if (now < opensAt) return { fate: 'waits', opensAt }
  return { fate: 'counts', at: Math.max(scannedAt, opensAt) as Instant }
}
