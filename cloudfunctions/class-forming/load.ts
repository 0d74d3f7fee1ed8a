import { type ActorContext, type Located, refuse, type Store } from '@/cloudfunctions/kernel'
import type { Mode } from '@/domain/class-forming'
import { isDivided } from './divide'
import {
  type ClassPlanDocument,
  type CohortDocument,
  type CountedSchool,
  classInputs,
  classPlans,
  cohorts,
  planId,
} from './documents'

/** Refuses with NOT_FOUND; a cohort that is not divided into classes has nothing for class forming. */
export async function loadCohort(store: Store, cohort: string): Promise<CohortDocument> {
  const found = await store.find(cohorts, cohort)
  return found && isDivided(found) ? found : refuse('NOT_FOUND', { what: 'cohort' })
}

/** The cohort that a procedure is about; the whole county's office may act on it. */
export async function placeOfCohort(
  { store }: ActorContext,
  { cohort }: { cohort: string },
): Promise<Located<CohortDocument>> {
  const found = await loadCohort(store, cohort)
  return { resource: { county: found.county }, subject: found }
}

/** A plan with the schools that it was judged with. Refuses with CLASSES_NOT_FORMED. */
export async function loadPlan(
  store: Store,
  cohort: string,
  mode: Mode,
): Promise<{ plan: ClassPlanDocument; schools: readonly CountedSchool[] }> {
  const plan = (await store.find(classPlans, planId(cohort, mode))) ?? refuse('CLASSES_NOT_FORMED', {})
  const input = await store.find(classInputs, plan.input)
  return { plan, schools: input?.schools ?? [] }
}
