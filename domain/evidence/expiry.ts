import type { Programme } from '@/domain/programme'
import { addDays, type CalendarDate, parseCalendarDate } from '@/domain/shared'

/** A year after the cycle, where a programme says nothing. */
const DEFAULT_DAYS = 365

/** The last day of the cycle that `on` falls into. */
export function cycleEnd(
  { phases, cohorts }: Pick<Programme, 'phases' | 'cohorts'>,
  on: CalendarDate,
): CalendarDate {
  const printed = (phases ?? []).flatMap(({ period }) => (period ? [period.value.until] : []))
  const last = [...printed].sort().at(-1)
  if (last !== undefined && last >= on) return last
  return nextEndOfMonth(on, cohorts?.untilMonth.value ?? 12)
}

/** When pictures and videos of a task that was submitted `on` are deleted by themselves: the first day on which they are gone. */
export const expiresOn = (
  programme: Pick<Programme, 'phases' | 'cohorts' | 'evidence'>,
  on: CalendarDate,
): CalendarDate =>
  addDays(cycleEnd(programme, on), (programme.evidence?.keepsDaysAfterCycle.value ?? DEFAULT_DAYS) + 1)

/** The last day of a month, the first one that is not before `on`. */
function nextEndOfMonth(on: CalendarDate, month: number): CalendarDate {
  const year = Number(on.slice(0, 4))
  const end = lastDayOf(year, month)
  return end >= on ? end : lastDayOf(year + 1, month)
}

function lastDayOf(year: number, month: number): CalendarDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  const first = parseCalendarDate(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`)
  if (first === undefined) throw new RangeError(`no month ${month}`)
  return addDays(first, -1)
}
