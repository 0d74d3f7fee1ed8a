import * as z from 'zod'
import { audit, deterministicId, forRoles, refuse, requestKey } from '@/cloudfunctions/kernel'
import { countMoved } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { orderSeating } from '../job'
import { loadPlan, placeOfCohort } from '../load'
import { reformed } from '../reformed'
import { saveClasses } from '../save-classes'
import { planOf, seenVersion } from '../shapes'

const input = z.strictObject({ ...planOf, version: seenVersion, requestKey })

/**
 * Brings the classes in line with the roster and the register as they are now, with the fewest people moved. Refuses with CLASSES_CHANGED,
 * CLASSES_NOT_FORMED or CLASS_RULE_BROKEN.
 */
export const reformClasses = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, now, actor, subject: cohort }, input: { mode, version, requestKey: key } }) => {
    const counted = await countSchools(store, cohort)
    const before = await loadPlan(store, cohort._id, mode)
    const request = deterministicId('reform', actor.person, key)
    const where = { cohort: cohort._id, mode }
    const plan = await saveClasses(store, where, { request, at: now }, ({ plan: standing }) => {
      if (!standing) return refuse('CLASSES_NOT_FORMED', {})
      if (standing.version !== version) refuse('CLASSES_CHANGED', { version: standing.version })
      return { classes: reformed(cohort, standing, counted.schools), input: counted }
    })
    await audit(store, now, {
      by: actor.person,
      action: 'reform-classes',
      subject: plan._id,
      facts: { classes: plan.classes.length, version: plan.version },
    })
    const job = await orderSeating(store, cohort, plan, { by: actor.person, now })
    const moved = countMoved(before.plan.classes, plan.classes)
    return { version: plan.version, moved, ...(job !== undefined && { job }) }
  },
)
