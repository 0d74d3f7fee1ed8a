import type { School } from './school'
import { canonicalSchoolName, plainSchoolName, similarity } from './school-name'

/** The county's schools, prepared so that thousands of names can be looked up. */
export interface SchoolRegister {
  schools: readonly School[]
  /** names that may stand in front of a school's */
  places: readonly string[]
  /** plain name or code → school */
  exact: ReadonlyMap<string, readonly School[]>
  /** canonical name or alias → schools; more than one means that the short form does not decide */
  canonical: ReadonlyMap<string, readonly School[]>
}

interface SchoolSuggestion {
  school: School
  /** 0 … 1 */
  similarity: number
}

export type SchoolMatch =
  | { kind: 'exact'; school: School }
  /** another way to write one school, and one only */
  | { kind: 'alias'; school: School }
  /** best first, at most five, perhaps none */
  | { kind: 'suggestions'; suggestions: SchoolSuggestion[] }

const MOST_SUGGESTIONS = 5
const LEAST_SIMILARITY = 0.3
/** what is much less like it than the best only distracts */
const LEAST_OF_BEST = 0.6

/** @param places names of county, city and province as offices put them in front: `浙江省`, `云溪县`, `云溪` */
export function openRegister(schools: readonly School[], places: readonly string[] = []): SchoolRegister {
  const exact = new Map<string, School[]>()
  const canonical = new Map<string, School[]>()
  for (const school of schools) {
    add(exact, plainSchoolName(school.name), school)
    add(exact, plainSchoolName(school.code), school)
    for (const name of [school.name, ...school.aliases]) {
      add(canonical, plainSchoolName(name), school)
      add(canonical, canonicalSchoolName(name, places), school)
    }
  }
  return { schools, places, exact, canonical }
}

/** Finds the school that a cell means. It decides only where one school answers; else it proposes and the office chooses. */
export function matchSchool(name: string, register: SchoolRegister): SchoolMatch {
  const plain = plainSchoolName(name)
  const exact = onlyOne(register.exact.get(plain))
  if (exact) return { kind: 'exact', school: exact }
  const key = canonicalSchoolName(name, register.places)
  const alias = onlyOne(register.canonical.get(plain)) ?? onlyOne(register.canonical.get(key))
  if (alias) return { kind: 'alias', school: alias }
  return { kind: 'suggestions', suggestions: plain === '' ? [] : suggest(key, register) }
}

function suggest(key: string, register: SchoolRegister): SchoolSuggestion[] {
  const best = new Map<School, number>()
  for (const [name, schools] of register.canonical) {
    const likeness = similarity(key, name)
    if (likeness < LEAST_SIMILARITY) continue
    for (const school of schools) best.set(school, Math.max(best.get(school) ?? 0, likeness))
  }
  const least = Math.max(...best.values()) * LEAST_OF_BEST
  return [...best]
    .filter(([, likeness]) => likeness >= least)
    .map(([school, likeness]) => ({ school, similarity: likeness }))
    .sort((a, b) => b.similarity - a.similarity || (a.school.code < b.school.code ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
}

const onlyOne = (schools: readonly School[] | undefined): School | undefined =>
  schools?.length === 1 ? schools[0] : undefined

function add(map: Map<string, School[]>, key: string, school: School): void {
  const schools = map.get(key)
  if (!schools) map.set(key, [school])
  else if (!schools.includes(school)) schools.push(school)
}
