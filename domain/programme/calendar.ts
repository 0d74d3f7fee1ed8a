import type { CalendarDate } from '@/domain/shared'
import { day, within } from './dates'
import type { CohortRule, Deadline, Period, Phase } from './organisation'

/** The phases that run on `date`, in the order of the document; several may overlap, phases without dates never run. */
export const phasesOn = (phases: readonly Phase[], date: CalendarDate): Phase[] =>
  phases.filter((phase) => phase.period !== undefined && within(date, phase.period.value))

/** The dates of the cohort that starts in `startYear`: the first day of one month to the last day of the other, next year. */
export function cohortPeriod(rule: CohortRule, startYear: number): Period {
  const from = rule.fromMonth.value
  const until = rule.untilMonth.value
  const endYear = until < from ? startYear + 1 : startYear
  return { from: day(`${startYear}-${twoDigits(from)}-01`), until: lastDay(endYear, until) }
}

/** Whether something handed in on `date` is in time. */
export const inTime = (deadline: Deadline, date: CalendarDate): boolean =>
  deadline.dayIncluded.value ? date <= deadline.on.value : date < deadline.on.value

function lastDay(year: number, month: number): CalendarDate {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30
  return day(`${year}-${twoDigits(month)}-${days}`)
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
