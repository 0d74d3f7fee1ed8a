import type { NotLoaded } from '../../../../api/page-state'
import type { Cohort } from '../../class-parts/answers'
import { useCohorts } from '../../class-parts/readings'

type LateCohort =
  | NotLoaded
  /** Nobody can come late to classes that are not published. */
  | { state: 'none' }
  | { state: 'ready'; cohort: Cohort; published: readonly Cohort[] }

/** The cohort whose late arrivals are looked at: the wanted one, else the youngest that is published. */
export function useLateCohort(wanted: string | undefined): LateCohort {
  const cohorts = useCohorts()
  if (cohorts.state !== 'ready') return cohorts
  const published = cohorts.value.filter(({ state }) => state === 'published')
  const cohort = published.find(({ id }) => id === wanted) ?? published[0]
  return cohort ? { state: 'ready', cohort, published } : { state: 'none' }
}
