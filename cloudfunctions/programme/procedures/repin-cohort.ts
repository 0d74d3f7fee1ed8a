import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { hasBegun, placeOfCohort } from '../cohort'
import { cohorts } from '../documents'
import { assertReplaySeen } from '../replay'
import { cohortId, replayId } from '../shapes'

const input = z.strictObject({
  cohort: cohortId,
  /** The replay that the official looked at, and how many would lose by it. */
  replay: replayId,
  loses: z.int().min(0),
})

/** Brings a running cohort to the rules that its replay tried. Refuses with COHORT_NOT_RUNNING, REPLAY_NEEDED or REPLAY_CHANGED. */
export const repinCohort = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, subject: cohort, actor, now }, input: { replay, loses } }) => {
    if (!hasBegun(cohort) || cohort.course !== 'running')
      return refuse('COHORT_NOT_RUNNING', { course: cohort.course })
    const seen = await assertReplaySeen(store, { replay, loses, now, of: { cohort: cohort._id } })
    if (cohort.rules === seen.to) return { version: seen.to }
    const isSame = { course: 'running', rules: seen.from }
    if (!(await store.change(cohorts, cohort._id, { set: { rules: seen.to } }, isSame)))
      refuse('REPLAY_NEEDED', {})
    await audit(store, now, {
      by: actor.person,
      action: 'repin-cohort',
      subject: cohort._id,
      facts: { from: seen.from, to: seen.to, loses, replay },
    })
    return { version: seen.to }
  },
)
