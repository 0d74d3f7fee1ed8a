import type { SchoolId } from '@/domain/shared'
import type { BoundMe } from '../../api/answers'

/** The school that somebody administers, `wanted` among several; nothing for others. */
export function ownSchool({ grants }: Pick<BoundMe, 'grants'>, wanted?: string): SchoolId | undefined {
  const own = grants.flatMap(({ role, scope }) =>
    role === 'school-admin' && scope.kind === 'school' ? [scope.school] : [],
  )
  return own.find((school) => school === wanted) ?? own[0]
}
