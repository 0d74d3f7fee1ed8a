import * as z from 'zod'
import { audit, forRoles, requestKey } from '@/cloudfunctions/kernel'
import { orderSeating } from '../job'
import { placeOfCohort } from '../load'
import { classId, override, planOf, seenVersion } from '../shapes'
import { saveChange } from '../wanted-change'

const input = z.strictObject({
  ...planOf,
  from: classId,
  into: classId,
  version: seenVersion.exactOptional(),
  override: override.exactOptional(),
  requestKey,
})

/** Puts two classes together under the number of `into`. Refuses as `moveSchool` does. */
export const mergeClasses = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx, input: { from, into, ...request } }) => {
    const { store, now, actor, subject: cohort } = ctx
    const plan = await saveChange(ctx, request, { kind: 'merge', from, into })
    await audit(store, now, {
      by: actor.person,
      action: 'merge-classes',
      subject: plan._id,
      facts: { from, into, overridden: request.override !== undefined, version: plan.version },
    })
    const job = await orderSeating(store, cohort, plan, { by: actor.person, now })
    return { version: plan.version, ...(job !== undefined && { job }) }
  },
)
