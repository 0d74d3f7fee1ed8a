import type { CalendarDate, Minutes } from '@/domain/shared'
import { lengthOf, type Spans } from './spans'

/** Minutes of a course that go into the ledger as one fact. */
export interface Settlement {
  readonly on: CalendarDate
  /** whole minutes of the course that were settled before: with the day it names the fact */
  readonly after: Minutes
  readonly minutes: Minutes
}

/** Fewer new minutes wait for the end of the viewing, so that a course is some facts and not hundreds. */
const SETTLE_FROM_MINUTES = 10

/** Whole minutes that counted; seconds that are left over wait for the next ones and are not lost. */
export const minutesOf = (covered: Spans): Minutes => Math.floor(lengthOf(covered) / 60) as Minutes

/** What is to be settled now, if anything. */
export function nextSettlement(
  covered: Spans,
  settled: Minutes,
  on: CalendarDate,
  ended: boolean,
): Settlement | undefined {
  const due = minutesOf(covered) - settled
  if (due < (ended ? 1 : SETTLE_FROM_MINUTES)) return undefined
  return { on, after: settled, minutes: due as Minutes }
}
