import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { countChanged, judgeArrangement } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { cohorts } from '../documents'
import { orderSeating } from '../job'
import { loadPlan, placeOfCohort } from '../load'
import { planOf, seenVersion } from '../shapes'

const input = z.strictObject({ ...planOf, version: seenVersion })

/**
 * Publishes the plan of one mode: its classes become groups and every trainee sees the own class. Asked again it is the same publication.
 * Refuses with CLASSES_CHANGED, CLASSES_OUTDATED (schools have other numbers now: re-form first) or COHORT_PUBLISHED in another mode.
 */
export const publishClasses = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, now, actor, subject: cohort }, input: { mode, version } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    if (cohort.state === 'published' && cohort.mode !== mode) refuse('COHORT_PUBLISHED', {})
    const by = { by: actor.person, now }
    const published = { _id: cohort._id, state: 'published' as const, mode }
    if (cohort.state === 'published') return { job: await orderSeating(store, published, plan, by) }
    if (plan.version !== version) refuse('CLASSES_CHANGED', { version: plan.version })
    const counted = await countSchools(store, cohort)
    const differing = countChanged(schools, counted.schools)
    if (differing.length > 0) refuse('CLASSES_OUTDATED', { schools: differing.length })
    const violations = judgeArrangement(cohort, schools, plan.classes, plan.allowances)
    if (violations.length > 0) refuse('CLASS_RULE_BROKEN', { violations })
    await store.change(
      cohorts,
      cohort._id,
      { set: { state: 'published', mode, publishedAt: now } },
      { state: 'draft' },
    )
    await audit(store, now, {
      by: actor.person,
      action: 'publish-classes',
      subject: plan._id,
      facts: { classes: plan.classes.length, version },
    })
    return { job: await orderSeating(store, published, plan, by) }
  },
)
