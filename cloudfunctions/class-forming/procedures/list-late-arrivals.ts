import * as z from 'zod'
import { forRoles, oneOf, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { roster } from '@/cloudfunctions/people'
import { countMoved, judgeArrangement } from '@/domain/class-forming'
import { countSchools, traineesBySchool } from '../count-schools'
import { type CohortDocument, classMembers } from '../documents'
import { loadPlan, placeOfCohort } from '../load'
import { reformed, withSchoolAsNow } from '../reformed'
import { cohortId } from '../shapes'

const MOST_SCHOOLS = 30
const MOST_NAMES = 15
const input = z.strictObject({ cohort: cohortId })

/**
 * Trainees on the roster without a place in a published cohort, by school (the first thirty, fifteen names each), and what `placeLateArrival`
 * would do about them: their class, how many people would change class, what of the rule stands against it.
 */
export const listLateArrivals = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort } }) => {
    if (cohort.state !== 'published') return { people: 0, schoolsInAll: 0, schools: [] }
    const trainees = await traineesBySchool(store, cohort)
    const missing = await withoutSeat(store, cohort, trainees)
    const shown = [...missing].slice(0, MOST_SCHOOLS)
    const names = await namesOf(
      store,
      shown.flatMap(([, people]) => people.slice(0, MOST_NAMES)),
    )
    const outcomeOf = await outcomes(store, cohort, trainees)
    return {
      people: [...missing.values()].reduce((sum, people) => sum + people.length, 0),
      schoolsInAll: missing.size,
      schools: shown.map(([school, people]) => ({
        school,
        count: people.length,
        people: people.slice(0, MOST_NAMES).map((person) => ({ person, name: names.get(person) ?? '' })),
        ...outcomeOf(school),
      })),
    }
  },
)

async function withoutSeat(
  store: Store,
  { _id: cohort }: CohortDocument,
  trainees: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, string[]>> {
  const members = await store.all(classMembers, { cohort })
  const seated = new Set<string>(members.map(({ person }) => person))
  const missing = new Map<string, string[]>()
  for (const [school, people] of trainees) {
    const late = people.filter((person) => !seated.has(person)).sort()
    if (late.length > 0) missing.set(school, late)
  }
  return missing
}

async function namesOf(store: Store, people: readonly string[]): Promise<Map<string, string>> {
  const { rosterVersion } = await loadCounty(store.county)
  const rows = await store.page(roster, {
    where: { version: rosterVersion, person: oneOf(people) },
    limit: MOST_SCHOOLS * MOST_NAMES,
  })
  return new Map(rows.map(({ person, name }) => [person, name]))
}

async function outcomes(
  store: Store,
  cohort: CohortDocument,
  trainees: ReadonlyMap<string, readonly string[]>,
) {
  const { plan, schools } = await loadPlan(store, cohort._id, cohort.mode)
  const counted = await countSchools(store, cohort, trainees)
  return (school: string) => {
    const input = withSchoolAsNow(cohort._id, schools, counted.schools, school)
    const after = reformed(cohort, plan, input.schools)
    const seat = after.find(({ members }) => members.some((member) => member.school === school))
    return {
      name: counted.schools.find(({ id }) => id === school)?.name ?? '',
      moved: countMoved(plan.classes, after),
      ...(seat && { class: seat.id }),
      violations: judgeArrangement(cohort, input.schools, after, plan.allowances),
    }
  }
}
