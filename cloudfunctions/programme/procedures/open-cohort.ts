import * as z from 'zod'
import { audit, deterministicId, forRoles, refuse, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { later } from '@/domain/programme'
import { dateInChina } from '@/domain/shared'
import { loadBegunCohorts } from '../cohort'
import { cohorts, countyRules } from '../documents'
import { assertMayOpen } from '../opening'
import { loadCountyProgramme, versionOn } from '../rules-in-force'
import { calendarDate, cohortId } from '../shapes'

const input = z.strictObject({
  /** One that was planned for its classes already. */
  cohort: cohortId.exactOptional(),
  name: z.string().trim().min(2).max(40),
  from: calendarDate,
  until: calendarDate,
  /** Absent: every school of the county. */
  schools: z.array(schoolId).min(1).max(1000).exactOptional(),
  requestKey,
})

/**
 * Opens a cohort: from now on its schools are counted within its dates, by the rules of its first day, which stay pinned to it. Asked
 * again it is the same cohort. Refuses with COHORT_DATES_NOT_VALID, COHORT_STILL_RUNNING, COHORT_OVERLAPS, NOT_FOUND or TRY_AGAIN.
 */
export const openCohort = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({
    ctx: { actor, store, now },
    input: { cohort: planned, name, from, until, schools, requestKey: key },
  }) => {
    if (from >= until) refuse('COHORT_DATES_NOT_VALID', {})
    const _id = planned ?? deterministicId('cohort', actor.person, key).slice(0, 10)
    const known = await store.find(cohorts, _id)
    if (known && known.course !== 'planned') return { cohort: _id }
    if (planned && !known) refuse('NOT_FOUND', { what: 'cohort' })
    const [rules, before, begun] = await Promise.all([
      loadCountyProgramme(store),
      store.find(countyRules, store.county),
      loadBegunCohorts(store),
    ])
    const period = { from, until }
    assertMayOpen({ period, ...(schools && { schools }) }, begun)
    const today = dateInChina(now)
    const version = versionOn(rules, later(from, today))
    const opened = { name, course: 'running' as const, period, rules: version, ...(schools && { schools }) }
    await store.transaction(async (transaction) => {
      const standing = await transaction.find(countyRules, store.county)
      if ((standing?.opened ?? 0) !== (before?.opened ?? 0)) refuse('TRY_AGAIN', {})
      const counted = { approved: standing?.approved ?? [], opened: (standing?.opened ?? 0) + 1 }
      await transaction.put(countyRules, { _id: store.county, ...counted })
      const made = { closings: [], by: actor.person, createdAt: now }
      await transaction.put(cohorts, { ...made, ...(await transaction.find(cohorts, _id)), ...opened, _id })
    })
    await audit(store, now, {
      by: actor.person,
      action: 'open-cohort',
      subject: _id,
      facts: { from, until, rules: version, schools: schools?.length ?? 'all' },
    })
    return { cohort: _id }
  },
)
