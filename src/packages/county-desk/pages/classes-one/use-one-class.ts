import type { NotLoaded } from '../../../../api/page-state'
import type { PlanRef, ShownClass } from '../../class-parts/answers'
import { useAllClasses, useCohorts } from '../../class-parts/readings'

type OneClassView = NotLoaded | { state: 'gone' } | { state: 'ready'; one: ShownClass; isPublished: boolean }

/** A class by its number; it may have been merged away meanwhile. */
export function useOneClass(plan: PlanRef, id: string): OneClassView {
  const all = useAllClasses(plan)
  const cohorts = useCohorts()
  if (all.state !== 'ready') return all
  const one = all.value.classes.find((known) => known.id === id)
  if (!one) return { state: 'gone' }
  const cohort = cohorts.state === 'ready' && cohorts.value.find((known) => known.id === plan.cohort)
  const isPublished = cohort ? cohort.state === 'published' && cohort.mode === plan.mode : false
  return { state: 'ready', one, isPublished }
}
