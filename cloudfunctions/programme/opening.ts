import { refuse } from '@/cloudfunctions/kernel'
import { cohortPeriod, type Period, type Programme } from '@/domain/programme'
import type { CalendarDate, SchoolId } from '@/domain/shared'
import type { BegunCohort } from './cohort'

interface Wanted {
  period: Period
  schools?: readonly SchoolId[]
}

/** Refuses with COHORT_STILL_RUNNING while another cohort counts one of the same schools. */
export function assertNobodyElseRuns(cohort: BegunCohort, begun: readonly BegunCohort[]): void {
  const other = begun.find(
    (one) => one._id !== cohort._id && one.course !== 'closed' && sharesSchools(cohort, one),
  )
  if (other) refuse('COHORT_STILL_RUNNING', { name: other.name })
}

/**
 * A school is in one cohort at a time, so that every entry counts once. Refuses with COHORT_STILL_RUNNING or COHORT_OVERLAPS, naming the
 * cohort that stands in the way.
 */
export function assertMayOpen(wanted: Wanted, begun: readonly BegunCohort[]): void {
  for (const cohort of begun) {
    if (!sharesSchools(wanted, cohort)) continue
    const { name, period } = cohort
    if (cohort.course !== 'closed') refuse('COHORT_STILL_RUNNING', { name })
    const overlaps = wanted.period.from <= period.until && period.from <= wanted.period.until
    if (overlaps) refuse('COHORT_OVERLAPS', { name, until: period.until })
  }
}

const sharesSchools = ({ schools }: Pick<Wanted, 'schools'>, other: Pick<Wanted, 'schools'>): boolean =>
  schools === undefined ||
  other.schools === undefined ||
  schools.some((school) => other.schools?.includes(school))

/** The dates that the programme prints for a cohort that begins next: this school year's while nothing has begun. */
export function suggestedPeriod(
  { cohorts }: Programme,
  begun: readonly BegunCohort[],
  today: CalendarDate,
): Period | undefined {
  if (!cohorts) return undefined
  const year = Number(today.slice(0, 4))
  const last = begun[0]?.period.until ?? ''
  return [year - 1, year, year + 1, year + 2]
    .map((start) => cohortPeriod(cohorts, start))
    .find(({ from, until }) => until >= today && from > last)
}
