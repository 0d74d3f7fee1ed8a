import { addMs, DAY, type Instant } from '../shared'
import type { Direction } from './direction'

/**
 * How long after a half-day its records may still be appealed 补签 or entered for others, and how long whoever decides may
 * take. No document gives these days: a screen shows them as an assumption.
 */
export const HAND_MADE_POLICY = {
  enterWithin: 7 * DAY,
  decideWithin: 7 * DAY,
  inferred: true,
} as const

interface HalfDay {
  start: Instant
  end: Instant
  checkOutFrom: Instant
}

/** When a record of this direction may be asked for by hand: from the moment it was due. */
export const handMadeWindow = (
  direction: Direction,
  { start, end, checkOutFrom }: HalfDay,
): { from: Instant; until: Instant } => ({
  from: direction === 'in' ? start : checkOutFrom,
  until: addMs(end, HAND_MADE_POLICY.enterWithin),
})

/** A hand-made record never lies outside the half-day: whoever enters it in the evening means the start or the end. */
export const handMadeTime = (
  direction: Direction,
  { start, end }: Pick<HalfDay, 'start' | 'end'>,
  now: Instant,
): Instant => Math.min(now, direction === 'in' ? start : end) as Instant
