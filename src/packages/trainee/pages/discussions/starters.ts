import { useMe } from '../../../../api/mine'
import { discussionCopy as copy } from '../../../../copy/discussion'

/** For whom somebody may open a discussion. */
export interface Starter {
  audience: string
  text: string
}

export function useStarters(): Starter[] {
  const me = useMe().data
  if (me?.state !== 'bound') return []
  return me.grants.flatMap(({ role, scope }): Starter[] => {
    if (role === 'county-office') return [{ audience: 'county', text: copy.audience.county }]
    if (role === 'school-admin' && scope.kind === 'school')
      return [{ audience: `school:${scope.school}`, text: copy.audience.school }]
    if (role === 'leader' && scope.kind === 'group')
      return [{ audience: `group:${scope.group}`, text: copy.audience.group }]
    return []
  })
}
