import * as z from 'zod'
import { audit, deterministicId, forRoles, orderJob, refuse } from '@/cloudfunctions/kernel'
import { hasBegun, placeOfCohort } from '../cohort'
import { cohorts } from '../documents'
import type { RecountKind } from '../jobs'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId })

/**
 * Closes a cohort: everybody's result is frozen as it stands at this moment; what is recorded later does not touch it. Asked again it is
 * the same closing. Refuses with COHORT_NOT_RUNNING.
 */
export const closeCohort = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, subject: cohort, actor, now } }) => {
    if (!hasBegun(cohort)) return refuse('COHORT_NOT_RUNNING', { course: cohort.course })
    const isFirst = cohort.course === 'running'
    const number = cohort.closings.length + (isFirst ? 1 : 0)
    if (isFirst) {
      const closing = { at: now, by: actor.person, byName: actor.name }
      const change = { set: { course: 'closing' }, push: { closings: [closing] } }
      const closed = await store.change(cohorts, cohort._id, change, { course: 'running' })
      if (!closed) refuse('TRY_AGAIN', {})
      await audit(store, now, {
        by: actor.person,
        action: 'close-cohort',
        subject: cohort._id,
        facts: { number, rules: cohort.rules },
      })
    }
    const job = await orderJob<RecountKind>(store, {
      _id: deterministicId('close-cohort', cohort._id, number),
      kind: 'close-cohort',
      input: { cohort: cohort._id, number },
      total: 1,
      by: actor.person,
      now,
    })
    return { job }
  },
)
