import { type Instant, instantInChina, MINUTE, parseCalendarDate } from '../shared'
import type { HalfDayPlan, MinuteOfDay } from './plan'
import type { PlanProblem } from './plan-problem'
import { LONGEST_HALF_DAY, SHORTEST_HALF_DAY } from './timing'

const MINUTES_A_DAY = 1440

export const isMinuteOfDay = (minute: MinuteOfDay): boolean =>
  Number.isInteger(minute) && minute >= 0 && minute <= MINUTES_A_DAY

export function judgeHalfDays(halfDays: readonly HalfDayPlan[], now: Instant): PlanProblem[] {
  if (halfDays.length === 0) return [{ code: 'no-half-day' }]
  return [
    ...halfDays.flatMap((halfDay, index) => judgeHalfDay(halfDay, index, now)),
    ...halfDays.flatMap((halfDay, index) => judgeOverlap(halfDay, index, halfDays)),
  ]
}

/** At most one problem a half-day: each makes the next ones meaningless. */
function judgeHalfDay({ date, from, to }: HalfDayPlan, halfDay: number, now: Instant): PlanProblem[] {
  if (parseCalendarDate(date) === undefined) return [{ code: 'date-invalid', halfDay }]
  if (!isMinuteOfDay(from) || !isMinuteOfDay(to)) return [{ code: 'minute-invalid', halfDay }]
  if (to <= from) return [{ code: 'half-day-reversed', halfDay }]
  const length = (to - from) * MINUTE
  if (length < SHORTEST_HALF_DAY) {
    return [{ code: 'half-day-too-short', halfDay, fewestMinutes: SHORTEST_HALF_DAY / MINUTE }]
  }
  if (length > LONGEST_HALF_DAY) {
    return [{ code: 'half-day-too-long', halfDay, mostMinutes: LONGEST_HALF_DAY / MINUTE }]
  }
  const end = instantInChina(date, to)
  return end <= now ? [{ code: 'half-day-over', halfDay, end }] : []
}

/** Every pair once, named by its later member in the plan. */
const judgeOverlap = (one: HalfDayPlan, halfDay: number, all: readonly HalfDayPlan[]): PlanProblem[] =>
  all.slice(0, halfDay).flatMap((other, index) => {
    const overlaps = one.date === other.date && one.from < other.to && other.from < one.to
    return overlaps ? [{ code: 'half-days-overlap', halfDay, with: index } as const] : []
  })
