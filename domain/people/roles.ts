import type { CountyId, GroupId, PersonId, SchoolId } from '@/domain/shared'

export const ROLES = [
  'trainee',
  'leader',
  'school-admin',
  'school-reviewer',
  'trainer',
  'expert',
  'county-office',
  'city-viewer',
] as const
export type Role = (typeof ROLES)[number]

export type Scope =
  | { kind: 'county' }
  | { kind: 'school'; school: SchoolId }
  | { kind: 'group'; group: GroupId }
  | { kind: 'city' }

/** A role with its scope. With scope `city`, `county` may be the code of a prefecture or province (`339900`, `330000`). */
export interface Grant {
  role: Role
  scope: Scope
  county: CountyId
}

/** Who calls, as far as rights go; the server's actor has more fields. */
export interface ActingPerson {
  person: PersonId
  county: CountyId
  grants: readonly Grant[]
}

/** What is acted upon. A field that is absent is covered by nobody's scope of that kind. */
export interface Resource {
  county: CountyId
  school?: SchoolId
  group?: GroupId
  /** the trainers who run it; a trainer acts on nothing else (whoever creates a session hands in himself) */
  trainers?: readonly PersonId[]
  /** whose own it is: what `self` means */
  owner?: PersonId
}

/** Roles that may be combined with each kind of scope; the same people sit in several bodies (She County, 组织管理). */
const SCOPES_OF: Record<Role, readonly Scope['kind'][]> = {
  trainee: ['county', 'school', 'group'],
  leader: ['group'],
  'school-admin': ['school'],
  'school-reviewer': ['school'],
  trainer: ['county'],
  expert: ['county'],
  'county-office': ['county'],
  'city-viewer': ['city'],
}

const isFittingScope = (role: Role, scope: Scope): boolean => SCOPES_OF[role].includes(scope.kind)

/** Does this grant of `person` reach the resource? Anything not said is not covered. */
export function covers(grant: Grant, resource: Resource, person: PersonId): boolean {
  if (!isFittingScope(grant.role, grant.scope)) return false
  if (grant.scope.kind === 'city') return resource.county.startsWith(regionPrefix(grant.county))
  if (grant.county !== resource.county) return false
  if (grant.role === 'trainer') return resource.trainers?.includes(person) ?? false
  switch (grant.scope.kind) {
    case 'county':
      return true
    case 'school':
      return resource.school === grant.scope.school
    case 'group':
      return resource.group === grant.scope.group
  }
}

/** May the actor do what is open to `access` with this resource? An empty list is open to nobody. */
export function mayAct(actor: ActingPerson, access: readonly (Role | 'self')[], resource: Resource): boolean {
  return access.some((entry) =>
    entry === 'self'
      ? resource.owner === actor.person && resource.county === actor.county
      : actor.grants.some((grant) => grant.role === entry && covers(grant, resource, actor.person)),
  )
}

/** Who may hand out which role. Trainees come from the roster alone; the first county office comes by `npm run bootstrap`. */
const GRANTED_BY: Record<Role, readonly Role[]> = {
  trainee: [],
  leader: ['county-office', 'school-admin'],
  'school-admin': ['county-office'],
  'school-reviewer': ['county-office', 'school-admin'],
  trainer: ['county-office'],
  expert: ['county-office'],
  'county-office': ['county-office'],
  'city-viewer': ['county-office'],
}

/**
 * May the actor give (or take back) this grant? Never beyond the own county, so a viewer invited by a county sees that county;
 * a school's administrator gives roles of the own school only.
 * @param groupSchool the school of the group, when the scope is a group
 */
export function mayGrant(actor: ActingPerson, wanted: Grant, groupSchool?: SchoolId): boolean {
  if (!isFittingScope(wanted.role, wanted.scope)) return false
  return mayAct(actor, GRANTED_BY[wanted.role], placeOf(wanted, groupSchool))
}

function placeOf(wanted: Grant, groupSchool: SchoolId | undefined): Resource {
  const school = wanted.scope.kind === 'school' ? wanted.scope.school : groupSchool
  return { county: wanted.county, ...(school === undefined ? {} : { school }) }
}

/** `339900` → `3399`, `330000` → `33`, `339921` → itself: GB/T 2260 fills with 00. */
const regionPrefix = (code: string): string => code.replace(/(00)+$/u, '')
