import { pointUnit } from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'
import { useMe } from '../../api/mine'

/** What a certified point is counted in where the person works. */
export function usePointUnit(): ReturnType<typeof pointUnit> {
  const me = useMe().data
  const programme = me?.state === 'bound' ? programmeOf(me.programme) : undefined
  return programme ? pointUnit(programme) : 'credits'
}
