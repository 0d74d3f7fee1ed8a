import type { Worker } from '@/cloudfunctions/kernel'
import {
  type BegunCohort,
  type CountyCounting,
  cohorts,
  countedIn,
  holds,
  loadCohort,
  loadCounting,
} from '@/cloudfunctions/programme'
import { progress } from '@/domain/credit'
import { type CohortResultDocument, cohortResults } from '../documents'
import { schoolBySchool } from './school-by-school'
import { recordsOfSchool } from './school-records'

interface Task {
  cohort: BegunCohort
  closing: number
  counting: CountyCounting
}

/** Freezes everybody's result of a cohort as of the moment of its closing, then closes it. */
export const closeCohortWork: Worker = schoolBySchool<Task>({
  async begin(job, { store, now }) {
    const cohort = (await loadCohort(store, String(job.input.cohort))) as BegunCohort
    const counting = await loadCounting(store, now)
    const task = { cohort, closing: Number(job.input.number), counting }
    return { task, concerns: ({ code }) => holds(cohort, code) }
  },
  async work({ cohort, closing, counting }, { code }, { store }) {
    const own = counting.begun.filter((one) => holds(one, code))
    const { programme, span } = countedIn(counting.rules, cohort, own)
    const records = await recordsOfSchool(store, code)
    const results = records.flatMap(({ row, roles, entries }) =>
      roles
        .filter((role) => programme.roles[role] !== undefined)
        .map((role): Omit<CohortResultDocument, 'county'> => {
          const { verdict, headline, components } = progress(programme, role, entries, span)
          const { person, name, school, schoolName } = row
          return {
            _id: `${cohort._id}:${closing}:${role}:${person}`,
            cohort: cohort._id,
            closing,
            person,
            name,
            school,
            schoolName,
            role,
            verdict,
            headline,
            components,
            entries: entries.length,
          }
        }),
    )
    await store.insertMany(cohortResults, results)
  },
  async finish({ cohort: { _id }, closing }, { store }) {
    await store.change(cohorts, _id, { set: { course: 'closed' } }, { course: 'closing' })
    return { results: await store.count(cohortResults, { cohort: _id, closing }) }
  },
})
