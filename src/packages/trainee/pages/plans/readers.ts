import type { GroupId, SchoolId } from '@/domain/shared'
import type { BoundMe } from '../../../../api/answers'

/** Whose plans somebody reads: a school's as its administrator, a group's as its leader. */
export type Reader =
  | { key: string; of: { kind: 'school'; school: SchoolId } }
  | { key: string; of: { kind: 'group'; group: GroupId } }

export const readersOf = ({ grants }: Pick<BoundMe, 'grants'>): Reader[] =>
  grants.flatMap(({ role, scope }): Reader[] => {
    if (role === 'leader' && scope.kind === 'group')
      return [{ key: scope.group, of: { kind: 'group', group: scope.group } }]
    if (role === 'school-admin' && scope.kind === 'school')
      return [{ key: scope.school, of: { kind: 'school', school: scope.school } }]
    return []
  })
