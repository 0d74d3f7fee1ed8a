import { Refusal, refuse, type Store } from '@/cloudfunctions/kernel'
import { judgeArrangement, type Mode } from '@/domain/class-forming'
import type { Instant } from '@/domain/shared'
import { type ClassPlanDocument, classInputs, classPlans, cohorts, planId } from './documents'

interface Publication {
  cohort: string
  mode: Mode
  /** of the plan that the official looked at */
  version: number
  at: Instant
}

/**
 * Publishes one plan in a transaction that also writes the plan, so that nobody can change it, and nobody can publish another mode, at the
 * same moment. `isNew` is false when it was published before. Refuses with CLASSES_NOT_FORMED, CLASSES_CHANGED, COHORT_PUBLISHED (in
 * another mode) or CLASS_RULE_BROKEN.
 */
export async function publishPlan(
  store: Store,
  publication: Publication,
): Promise<{ plan: ClassPlanDocument; isNew: boolean }> {
  try {
    return await publishOnce(store, publication)
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The reply to the commit was lost: asked again, what is published is recognised.
    return publishOnce(store, publication)
  }
}

const publishOnce = (store: Store, { cohort: id, mode, version, at }: Publication) =>
  store.transaction(async (transaction) => {
    const cohort = (await transaction.find(cohorts, id)) ?? refuse('NOT_FOUND', { what: 'cohort' })
    const plan = (await transaction.find(classPlans, planId(id, mode))) ?? refuse('CLASSES_NOT_FORMED', {})
    if (cohort.state === 'published' && cohort.mode !== mode) refuse('COHORT_PUBLISHED', {})
    if (cohort.state === 'published') return { plan, isNew: false }
    if (plan.version !== version) refuse('CLASSES_CHANGED', { version: plan.version })
    const schools = (await transaction.find(classInputs, plan.input))?.schools ?? []
    const violations = judgeArrangement(cohort, schools, plan.classes, plan.allowances)
    if (violations.length > 0) refuse('CLASS_RULE_BROKEN', { violations })
    await transaction.change(cohorts, id, { set: { state: 'published', mode, publishedAt: at } })
    await transaction.change(classPlans, plan._id, { set: { publishedAt: at } })
    return { plan, isNew: true }
  })
