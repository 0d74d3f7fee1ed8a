import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { countChanged } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { orderSeating } from '../job'
import { loadPlan, placeOfCohort } from '../load'
import { publishPlan } from '../publish-plan'
import { planOf, seenVersion } from '../shapes'

const input = z.strictObject({ ...planOf, version: seenVersion })

/**
 * Publishes the plan of one mode: its classes become groups and every trainee sees the own class. Asked again it is the same publication.
 * Refuses with CLASSES_OUTDATED (schools have other numbers now: re-form first), or as `publishPlan` does.
 */
export const publishClasses = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, now, actor, subject: cohort }, input: { mode, version } }) => {
    if (cohort.state === 'draft') {
      const { schools } = await loadPlan(store, cohort._id, mode)
      const counted = await countSchools(store, cohort)
      const differing = countChanged(schools, counted.schools)
      if (differing.length > 0) refuse('CLASSES_OUTDATED', { schools: differing.length })
    }
    const { plan, isNew } = await publishPlan(store, { cohort: cohort._id, mode, version, at: now })
    if (isNew)
      await audit(store, now, {
        by: actor.person,
        action: 'publish-classes',
        subject: plan._id,
        facts: { classes: plan.classes.length, version },
      })
    const published = { _id: cohort._id, state: 'published' as const, mode }
    return { job: await orderSeating(store, published, plan, { by: actor.person, now }) }
  },
)
