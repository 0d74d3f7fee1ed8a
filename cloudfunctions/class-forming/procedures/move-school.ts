import * as z from 'zod'
import { audit, forRoles, requestKey } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { orderSeating } from '../job'
import { placeOfCohort } from '../load'
import { classId, override, planOf, seenVersion } from '../shapes'
import { saveChange } from '../wanted-change'

const input = z.strictObject({
  ...planOf,
  school: schoolId,
  /** absent: into a class of its own */
  toClass: classId.exactOptional(),
  version: seenVersion.exactOptional(),
  override: override.exactOptional(),
  requestKey,
})

/**
 * Moves a school to another class by hand; `previewChange` says before what it costs. Refuses with CLASS_RULE_BROKEN, CLASSES_CHANGED,
 * CLASSES_NOT_FORMED or NOT_FOUND.
 */
export const moveSchool = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx, input: { school, toClass, ...request } }) => {
    const { store, now, actor, subject: cohort } = ctx
    const plan = await saveChange(ctx, request, { kind: 'move', school, toClass })
    await audit(store, now, {
      by: actor.person,
      action: 'move-school',
      subject: plan._id,
      facts: { school, to: toClass ?? '', overridden: request.override !== undefined, version: plan.version },
    })
    const job = await orderSeating(store, cohort, plan, { by: actor.person, now })
    return { version: plan.version, ...(job !== undefined && { job }) }
  },
)
