import type { ActorContext } from '@/cloudfunctions/kernel'
import type { GroupId, PersonId } from '@/domain/shared'
import { groups } from './groups'

/** The groups that the caller leads, as their grants say. */
export const ledGroups = ({ actor }: ActorContext): GroupId[] =>
  actor.grants.flatMap(({ role, scope }) =>
    role === 'leader' && scope.kind === 'group' ? [scope.group] : [],
  )

/** A group that the caller leads and somebody belongs to. */
export async function groupBetween(ctx: ActorContext, person: PersonId): Promise<GroupId | undefined> {
  const led = new Set<string>(ledGroups(ctx))
  if (led.size === 0) return undefined
  const found = await ctx.store.page(groups, { where: { people: person }, limit: 50 })
  return found.find(({ _id }) => led.has(_id))?._id as GroupId | undefined
}
