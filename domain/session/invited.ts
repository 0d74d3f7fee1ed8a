import type { GroupId, PersonId, SchoolId } from '../shared'
import type { Invited } from './plan'

export interface Invitee {
  person: PersonId
  school?: SchoolId
  groups?: readonly GroupId[]
}

/** Whoever is not invited may still check in as a walk-in; the record says so. */
export function isInvited(invited: Invited, { person, school, groups = [] }: Invitee): boolean {
  if (invited.everyone) return true
  if (invited.people.includes(person)) return true
  if (school !== undefined && invited.schools.includes(school)) return true
  return groups.some((group) => invited.groups.includes(group))
}
