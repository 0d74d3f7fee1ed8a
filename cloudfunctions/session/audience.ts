import { oneOf, type Store, type Where } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { type RosterDocument, roster } from '@/cloudfunctions/people'
import type { Invited } from '@/domain/session'
import type { PersonId, SchoolId } from '@/domain/shared'

const EVERYONE = 'everyone'
const ofSchool = (school: SchoolId): string => `school:${school}`
/** Some of the school's people, by name or in a group. */
const ofSomeIn = (school: SchoolId): string => `some-of:${school}`
const ofPerson = (person: PersonId): string => `person:${person}`

/** Who a session is for, as words that an index finds; groups are there as their members, people with their schools. */
export async function audienceOf(store: Store, invited: Invited): Promise<string[]> {
  const { everyone, schools, people } = invited
  if (everyone) return [EVERYONE]
  const named = await invitedPeople(store, { schools: [], groups: [], people })
  const some = new Set(named.map(({ school }) => ofSomeIn(school)))
  return [...schools.map(ofSchool), ...some, ...people.map(ofPerson)]
}

/** Every audience that somebody belongs to. */
export const audiencesOf = (person: PersonId, school: SchoolId | undefined): string[] => [
  EVERYONE,
  ofPerson(person),
  ...(school ? [ofSchool(school)] : []),
]

/** Every audience that holds somebody of a school. */
export const schoolAudiences = (school: SchoolId): string[] => [EVERYONE, ofSchool(school), ofSomeIn(school)]

/** The rows of the roster that are invited, in parts: a roster can be asked for schools or for people, not for both at once. */
function conditions({ everyone, schools, people }: Invited): Where[] {
  if (everyone) return [{}]
  const parts: Where[] = []
  if (schools.length > 0) parts.push({ school: oneOf(schools) })
  for (let start = 0; start < people.length; start += 500)
    parts.push({ person: oneOf(people.slice(start, start + 500)) })
  return parts
}

/** Everybody who is invited and in service, each once, by school and name. For sheets and reconciliation, not for the burst path. */
export async function invitedPeople(store: Store, invited: Invited): Promise<RosterDocument[]> {
  const { rosterVersion } = await loadCounty(store.county)
  const parts = await Promise.all(
    conditions(invited).map((where) =>
      store.all(roster, { version: rosterVersion, state: 'active', ...where }),
    ),
  )
  const once = new Map(parts.flat().map((row) => [row.person, row]))
  return [...once.values()].sort(
    (a, b) => a.schoolName.localeCompare(b.schoolName, 'zh') || a.name.localeCompare(b.name, 'zh'),
  )
}

/** How many are invited, counted by the database. */
export async function countInvited(store: Store, invited: Invited): Promise<number> {
  const { rosterVersion } = await loadCounty(store.county)
  const people = new Set(invited.people)
  if (invited.schools.length === 0 && !invited.everyone) return people.size
  if (people.size > 0) return (await invitedPeople(store, invited)).length
  const [where = {}] = conditions(invited)
  return store.count(roster, { version: rosterVersion, state: 'active', ...where })
}
