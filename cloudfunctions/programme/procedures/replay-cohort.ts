import * as z from 'zod'
import { deterministicId, forRoles, refuse, requestKey } from '@/cloudfunctions/kernel'
import { hasBegun, placeOfCohort } from '../cohort'
import { orderReplay } from '../replay'
import { loadCountyProgramme, versionAt } from '../rules-in-force'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId, requestKey })

/** Orders the replay of today's rules over a cohort that runs by older ones. Refuses with COHORT_NOT_RUNNING. */
export const replayCohort = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, subject: cohort, actor, now }, input: { requestKey: key } }) => {
    if (!hasBegun(cohort) || cohort.course !== 'running')
      return refuse('COHORT_NOT_RUNNING', { course: cohort.course })
    const to = versionAt(await loadCountyProgramme(store), now)
    const _id = deterministicId('replay', actor.person, key)
    await orderReplay(store, { _id, from: cohort.rules, to, cohort: cohort._id, by: actor.person, now })
    return { replay: _id, job: _id }
  },
)
