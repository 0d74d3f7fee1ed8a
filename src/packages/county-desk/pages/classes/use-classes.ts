import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { NotLoaded } from '../../../../api/page-state'
import type { Cohort, Comparison } from '../../class-parts/answers'
import { useCohorts, useComparison, useUndivided } from '../../class-parts/readings'

/** A cohort and how far its classes are. */
export interface CohortView {
  cohort: Cohort
  cohorts: readonly Cohort[]
  comparison: Comparison
  asOf?: Instant | undefined
}

type ClassesView =
  | NotLoaded
  /** None is divided into classes, or the wanted one is not. */
  | { state: 'no-cohort' }
  | ({ state: 'ready' } & CohortView)

/** The cohort that is looked at: the chosen one, also before it is divided; else the youngest that is. */
export function useClasses(wanted: string | undefined) {
  const [chosen, chooseCohort] = useState(wanted)
  const cohorts = useCohorts()
  const known = cohorts.state === 'ready' ? cohorts.value : []
  const undivided = useUndivided()
  const isChosen = ({ id }: { id: string }) => id === chosen
  const isToDivide = undivided.state === 'ready' && undivided.value.some(isChosen)
  const cohort = known.find(isChosen) ?? (isToDivide ? undefined : known[0])
  const comparison = useComparison(cohort?.id ?? '')
  return { view: viewOf(), chosen, isFirst: known.length === 0, chooseCohort }

  function viewOf(): ClassesView {
    if (cohorts.state !== 'ready') return cohorts
    if (chosen !== undefined && undivided.state !== 'ready') return undivided
    if (!cohort) return { state: 'no-cohort' }
    if (comparison.state === 'failed') return comparison
    if (comparison.state === 'loading') return comparison
    if (!comparison.value) return { state: 'loading', retry: () => undefined }
    return { state: 'ready', cohort, cohorts: known, comparison: comparison.value, asOf: comparison.asOf }
  }
}
