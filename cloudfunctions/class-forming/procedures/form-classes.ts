import * as z from 'zod'
import { deterministicId, forRoles, orderJob, refuse, requestKey } from '@/cloudfunctions/kernel'
import { countSchools } from '../count-schools'
import { cohorts } from '../documents'
import type { ClassJobKind } from '../job'
import { placeOfCohort } from '../load'
import { cohortId, mode } from '../shapes'

const input = z.strictObject({
  cohort: cohortId,
  modes: z.array(mode).min(1).max(4),
  /** for each mode; longer may find fewer or nearer classes */
  seconds: z.int().min(1).max(120),
  requestKey,
})

/**
 * Orders that classes are formed; `jobs.advance` works on it and every slice leaves the best so far. Refuses with COHORT_PUBLISHED,
 * NO_SCHOOLS_YET, CLASS_INPUT_NOT_VALID or JOINING_NOT_VALID.
 */
export const formClasses = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { actor, store, now, subject: cohort }, input: { modes, seconds, requestKey: key } }) => {
    if (cohort.state === 'published') refuse('COHORT_PUBLISHED', {})
    await countSchools(store, cohort)
    const job = await orderJob<ClassJobKind>(store, {
      _id: deterministicId('job', 'form-classes', cohort._id, actor.person, key),
      kind: 'form-classes',
      input: { cohort: cohort._id, modes: [...new Set(modes)].join(','), seconds },
      total: new Set(modes).size * seconds,
      by: actor.person,
      now,
    })
    await store.change(cohorts, cohort._id, { set: { forming: job } }, { state: 'draft' })
    return { job }
  },
)
