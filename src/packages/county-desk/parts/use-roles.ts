import type { Role, Scope } from '@/domain/people'
import type { GroupId } from '@/domain/shared'
import { api } from '../../../api/client'
import { useDeed } from '../../../api/use-deed'
import { useReading } from '../../../api/use-reading'
import type { Answers } from '../answers'
import type { ListedPerson } from './read-school-people'

/** A role of the roster's people; trainees come from the roster alone. */
interface RoleChange {
  role: Role
  scope: Scope
  held: boolean
}

/** Gives and takes the roles of one person. */
export function useRoles({ person }: ListedPerson) {
  return useDeed(async ({ role, ...change }: RoleChange) => {
    if (role === 'trainee') throw new Error('trainees come from the roster')
    return api.people.changeRole.mutate({ person, role, ...change })
  }, [])
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

type Groups = Answers['session']['listGroups']

/** Classes and workshops, once somebody is to lead one. */
export function useGroups(wanted: boolean): Groups {
  const reading = useReading<Groups>(['session.listGroups', { wanted }], async () =>
    wanted ? api.session.listGroups.query({}) : [],
  )
  return reading.state === 'ready' ? reading.value : []
}
