import { deterministicId, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadCounty, loadSchools, type SchoolDocument } from '@/cloudfunctions/org'
import { roster } from '@/cloudfunctions/people'
import { holds } from '@/cloudfunctions/programme'
import { convertDatum } from '@/domain/check-in'
import { judgeAssignments, judgeInput } from '@/domain/class-forming'
import type { ClassInputDocument, CohortDocument, CountedSchool } from './documents'

/** Trainees of the cohort's schools in service, by school. */
export async function traineesBySchool(
  store: Store,
  cohort: Pick<CohortDocument, 'schools'>,
): Promise<Map<string, string[]>> {
  const { rosterVersion } = await loadCounty(store.county)
  const people = new Map<string, string[]>()
  if (rosterVersion === '') return people
  for (const { school, person } of await store.all(roster, { version: rosterVersion, state: 'active' })) {
    if (!holds(cohort, school)) continue
    const known = people.get(school)
    if (known) known.push(person)
    else people.set(school, [person])
  }
  return people
}

/**
 * The schools as they are now, as input for forming. By headcount a school still counts at least its trainees, so that nobody sits in a
 * class that was planned without them. `known`: the trainees by school, where the caller has read them. Refuses with NO_SCHOOLS_YET, CLASS_INPUT_NOT_VALID or JOINING_NOT_VALID.
 */
export async function countSchools(
  store: Store,
  cohort: Pick<CohortDocument, '_id' | 'rule' | 'counting' | 'joining' | 'schools'>,
  known?: ReadonlyMap<string, readonly string[]>,
): Promise<Omit<ClassInputDocument, 'county'>> {
  const [all, trainees] = await Promise.all([loadSchools(store), known ?? traineesBySchool(store, cohort)])
  const register = all.filter(({ code }) => holds(cohort, code))
  if (register.length === 0) refuse('NO_SCHOOLS_YET', {})
  const guess = guesserOf(register)
  const schools = register.map((school) => {
    const here = trainees.get(school.code)?.length ?? 0
    const size = cohort.counting === 'headcount' ? Math.max(school.headcount, here) : here
    return countedSchool(school, size, guess)
  })
  const problems = judgeInput({ version: 1, ...cohort.rule, schools })
  if (problems.length > 0) refuse('CLASS_INPUT_NOT_VALID', { problems })
  const unkept = judgeAssignments(cohort.joining, schools, cohort.rule)
  if (unkept.length > 0) refuse('JOINING_NOT_VALID', { problems: unkept })
  return {
    _id: deterministicId('class-input', cohort._id, JSON.stringify(schools)),
    cohort: cohort._id,
    schools,
  }
}

type Guess = (school: SchoolDocument) => { lat: number; lng: number }

function countedSchool(school: SchoolDocument, size: number, guess: Guess): CountedSchool {
  const place = placeOf(school)
  return {
    id: school.code,
    name: school.name,
    size,
    stage: school.stages[0] ?? '',
    township: school.township,
    themes: [...new Set(school.focusPoints)],
    ...(place ?? { ...guess(school), isGuessed: true as const }),
  }
}

/** All places in one datum, or distances between schools would be off by half a kilometre. */
function placeOf({ location }: SchoolDocument): { lat: number; lng: number } | undefined {
  if (!location) return undefined
  const { lat, lng } = convertDatum(location, 'gcj02')
  return { lat, lng }
}

/** The middle of the schools of the same township, else of the county. */
function guesserOf(register: readonly SchoolDocument[]): Guess {
  const middle = (of: readonly SchoolDocument[]) => {
    const places = of.flatMap((school) => placeOf(school) ?? [])
    const mean = (pick: (place: { lat: number; lng: number }) => number) =>
      places.reduce((sum, place) => sum + pick(place), 0) / places.length
    return places.length > 0 ? { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) } : undefined
  }
  const all = middle(register) ?? { lat: 0, lng: 0 }
  const known = new Map<string, { lat: number; lng: number }>()
  return ({ township }) => {
    const found = known.get(township) ?? middle(register.filter((one) => one.township === township)) ?? all
    known.set(township, found)
    return found
  }
}
