import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { dateInChina } from '@/domain/shared'
import { hasBegun, loadBegunCohorts } from '../cohort'
import { cohorts } from '../documents'
import { suggestedPeriod } from '../opening'
import { placeOfCounty } from '../place'
import { loadCountyProgramme, programmeAt, versionAt } from '../rules-in-force'
import { ofCounty } from '../shapes'

const MOST_SHOWN = 50

/** The county's cohorts, the youngest first, what is behind the rules of today, and the printed dates of the next. */
export const listCohorts = forRoles({
  roles: ['county-office', 'city-viewer'],
  input: z.strictObject(ofCounty),
  within: placeOfCounty,
}).query(async ({ ctx: { subject: store, now } }) => {
  const [rules, all, begun] = await Promise.all([
    loadCountyProgramme(store),
    store.page(cohorts, { orderBy: [['createdAt', 'desc']], limit: MOST_SHOWN }),
    loadBegunCohorts(store),
  ])
  const version = versionAt(rules, now)
  const programme = programmeAt(rules, version)
  const next = suggestedPeriod(programme, begun, dateInChina(now))
  return {
    today: dateInChina(now),
    version,
    ...(programme.cohorts && { printed: programme.cohorts.count.value }),
    ...(next && { next }),
    cohorts: all.map((cohort) => ({
      id: cohort._id,
      name: cohort.name,
      course: cohort.course,
      ...(cohort.period && { period: cohort.period }),
      ...(cohort.schools && { schools: cohort.schools.length }),
      ...(hasBegun(cohort) && { rules: cohort.rules, isBehind: cohort.rules < version }),
    })),
  }
})
