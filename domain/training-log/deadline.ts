import { HOUR, type Instant } from '../shared'

/** The screen shows a deadline in amber only from here on (the look's rule, not a region's). */
const SOON = 48 * HOUR

/** `left` and `past` in ms. */
export type Deadline =
  | { state: 'none' }
  | { state: 'open' | 'soon'; due: Instant; left: number }
  | { state: 'past'; due: Instant; past: number }

/** The due instant itself is still in time. */
export function judgeDeadline(due: Instant | undefined, now: Instant): Deadline {
  if (due === undefined) return { state: 'none' }
  const left = due - now
  if (left < 0) return { state: 'past', due, past: -left }
  return { state: left <= SOON ? 'soon' : 'open', due, left }
}
