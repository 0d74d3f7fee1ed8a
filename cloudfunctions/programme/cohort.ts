import { type ActorContext, type Located, not, refuse, type Store } from '@/cloudfunctions/kernel'
import type { CountedSpan } from '@/domain/credit'
import type { Programme } from '@/domain/programme'
import type { Instant, SchoolId } from '@/domain/shared'
import { type ApprovedChange, type CohortDocument, cohorts } from './documents'
import { type CountyProgramme, loadCountyProgramme, programmeAt, versionAt } from './rules-in-force'

/** A county has a handful: three in a programme's life, and those that were tried. */
const MOST_COHORTS = 200

export const holds = ({ schools }: Pick<CohortDocument, 'schools'>, school: SchoolId | undefined): boolean =>
  schools === undefined || (school !== undefined && schools.includes(school))

/** Cohorts that have begun, the latest first. */
export async function loadBegunCohorts(store: Store): Promise<BegunCohort[]> {
  const found = await store.page(cohorts, { where: { course: not('planned') }, limit: MOST_COHORTS })
  return found
    .filter(hasBegun)
    .sort((a, b) => (a.period.from === b.period.from ? 0 : a.period.from < b.period.from ? 1 : -1))
}

/** A cohort with its dates and its rules. */
export type BegunCohort = CohortDocument & Required<Pick<CohortDocument, 'period' | 'rules'>>
export const hasBegun = (cohort: CohortDocument): cohort is BegunCohort =>
  cohort.period !== undefined && cohort.rules !== undefined

/** Refuses with NOT_FOUND. */
export async function loadCohort(store: Store, cohort: string): Promise<CohortDocument> {
  return (await store.find(cohorts, cohort)) ?? refuse('NOT_FOUND', { what: 'cohort' })
}

/** The cohort that a procedure is about. */
export async function placeOfCohort(
  { store }: ActorContext,
  { cohort }: { cohort: string },
): Promise<Located<CohortDocument>> {
  const found = await loadCohort(store, cohort)
  return { resource: { county: found.county }, subject: found }
}

/** By which rules somebody is counted, and which entries belong to it. */
export interface CountedBy {
  programme: Programme
  version: number
  /** The county's own values among the rules. */
  changes: readonly ApprovedChange[]
  cohort?: BegunCohort
  span: CountedSpan
}

/** What decides by which rules the people of a county are counted, read once. */
export interface CountyCounting {
  rules: CountyProgramme
  begun: readonly BegunCohort[]
  now: Instant
}

export async function loadCounting(store: Store, now: Instant): Promise<CountyCounting> {
  const [rules, begun] = await Promise.all([loadCountyProgramme(store), loadBegunCohorts(store)])
  return { rules, begun, now }
}

/** The cohort of a school: the one that runs, else the last that was closed; and outside of all, the rules in force today. */
export function countedBy({ rules, begun, now }: CountyCounting, school: SchoolId | undefined): CountedBy {
  const own = begun.filter((cohort) => holds(cohort, school))
  const cohort = own.find(({ course }) => course !== 'closed') ?? own[0]
  return cohort ? countedIn(rules, cohort, own) : countedOutside(rules, now)
}

/** Outside of every cohort: by the values that held then, whatever the date of an entry. */
export const countedOutside = (rules: CountyProgramme, at: Instant): CountedBy => ({
  ...rulesOf(rules, versionAt(rules, at)),
  span: {},
})

/** The programme of one cohort: with its pinned values, before it has begun with those of today. */
export async function programmeOfCohort(
  store: Store,
  { rules: version }: Pick<CohortDocument, 'rules'>,
  now: Instant,
): Promise<Programme> {
  const rules = await loadCountyProgramme(store)
  return programmeAt(rules, version ?? versionAt(rules, now))
}

const rulesOf = (rules: CountyProgramme, version: number) => ({
  programme: programmeAt(rules, version),
  version,
  changes: rules.approved.slice(0, version),
})

/** The same for one cohort. @param own the cohorts of the same school, the latest first */
export function countedIn(
  rules: CountyProgramme,
  cohort: BegunCohort,
  own: readonly BegunCohort[],
): CountedBy {
  const counted = rulesOf(rules, cohort.rules)
  const before = own.find(({ period, course }) => course === 'closed' && period.until < cohort.period.from)
  const closedAt = before?.closings.at(-1)?.at
  const ownClose = cohort.course === 'running' ? undefined : cohort.closings.at(-1)?.at
  return {
    ...counted,
    cohort,
    span: {
      period: cohort.period,
      ...(ownClose !== undefined && { closedAt: ownClose }),
      ...(before &&
        closedAt !== undefined &&
        counted.programme.afterClose.value === 'next-cohort' && {
          carriesFrom: { period: before.period, closedAt },
        }),
    },
  }
}
