import type { Role, Scope } from '@/domain/people'
import type { GroupId } from '@/domain/shared'
import type { Answers } from '../../api/answers'
import { api } from '../../api/client'
import type { Loaded } from '../../api/page-state'
import { useSchoolNames } from '../../api/school-names'
import { useDeed } from '../../api/use-deed'
import { useReading } from '../../api/use-reading'
import { peopleCopy } from '../../copy/people-desk'
import type { ListedPerson } from './read-school-people'

/** A role of the roster's people; trainees come from the roster alone. */
interface RoleChange {
  role: Role
  scope: Scope
  held: boolean
}
export type HeldRole = Answers['people']['rolesOf'][number]

/** The roles that one person was given and still holds. */
export const useHeldRoles = ({ person }: ListedPerson): Loaded<HeldRole[]> =>
  useReading(['people.rolesOf', { person }], () => api.people.rolesOf.query({ person }))

/** Gives and takes the roles of one person. */
export function useRoles({ person }: ListedPerson, onDone: () => void) {
  return useDeed(
    async ({ role, ...change }: RoleChange) => {
      if (role === 'trainee') throw new Error('trainees come from the roster')
      return api.people.changeRole.mutate({ person, role, ...change })
    },
    ['people.rolesOf'],
    onDone,
  )
}

/** Where a role holds: the person's own school, the chosen group, else the county. Nothing while the group is not chosen. */
export function scopeOf(
  role: Role,
  { school }: Pick<ListedPerson, 'school'>,
  group: GroupId | undefined,
): Scope | undefined {
  switch (role) {
    case 'school-admin':
    case 'school-reviewer':
      return { kind: 'school', school }
    case 'leader':
      return group && { kind: 'group', group }
    case 'city-viewer':
      return { kind: 'city' }
    default:
      return { kind: 'county' }
  }
}

export const isSameScope = (a: Scope, b: Scope): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'school' || (b.kind === 'school' && a.school === b.school)) &&
  (a.kind !== 'group' || (b.kind === 'group' && a.group === b.group))

type Groups = Answers['session']['listGroups']

/** Classes and workshops that somebody can lead. */
export function useGroups(): Groups {
  const reading = useReading<Groups>(['session.listGroups'], () => api.session.listGroups.query({}))
  return reading.state === 'ready' ? reading.value : []
}

/** Says in words where a role holds. */
export function useScopeNames(): (scope: Scope) => string {
  const schools = useSchoolNames()
  const groups = useGroups()
  const { scopeNames } = peopleCopy
  return (scope) => {
    switch (scope.kind) {
      case 'school':
        return schools.find(({ code }) => code === scope.school)?.name ?? scopeNames.school
      case 'group':
        return groups.find(({ id }) => id === scope.group)?.name ?? scopeNames.group
      case 'county':
      case 'city':
        return scopeNames[scope.kind]
    }
  }
}
