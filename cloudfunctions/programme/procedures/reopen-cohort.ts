import * as z from 'zod'
import { audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { hasBegun, loadBegunCohorts, placeOfCohort } from '../cohort'
import { cohorts } from '../documents'
import { assertNobodyElseRuns } from '../opening'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId, why: reason })

/**
 * Opens a closed cohort again, by name and with a reason; its frozen results stay on record beside those of the next closing. Refuses
 * with COHORT_NOT_CLOSED or COHORT_STILL_RUNNING, while the next cohort of its schools runs.
 */
export const reopenCohort = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).mutation(
  async ({ ctx: { store, subject: cohort, actor, now }, input: { why } }) => {
    if (cohort.course === 'running') return { course: 'running' as const }
    if (!hasBegun(cohort) || cohort.course !== 'closed')
      return refuse('COHORT_NOT_CLOSED', { course: cohort.course })
    assertNobodyElseRuns(cohort, await loadBegunCohorts(store))
    const opened = { reopenedAt: now, reopenedBy: actor.person, reopenedByName: actor.name, why }
    const closings = cohort.closings.map((closing, at) =>
      at === cohort.closings.length - 1 ? { ...closing, ...opened } : closing,
    )
    const set = { course: 'running', closings }
    if (!(await store.change(cohorts, cohort._id, { set }, { course: 'closed' }))) refuse('TRY_AGAIN', {})
    await audit(store, now, {
      by: actor.person,
      action: 'reopen-cohort',
      subject: cohort._id,
      facts: { why, number: closings.length },
    })
    return { course: 'running' as const }
  },
)
