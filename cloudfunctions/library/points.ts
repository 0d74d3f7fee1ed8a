import { pointsOf } from '@/cloudfunctions/evidence'
import { type ActorContext, refuse } from '@/cloudfunctions/kernel'
import type { Specification } from '@/domain/evidence'
import type { NamedPoint } from '@/domain/library'

export const namedPoint = ({
  point,
  title,
  origin,
}: Pick<Specification, 'point' | 'title' | 'origin'>): NamedPoint => ({
  point,
  title,
  isOwn: origin === 'own',
})

/** The points that the caller's work may be about, by their names of today. */
export const pointsToName = async ({ actor, store, now }: ActorContext): Promise<NamedPoint[]> =>
  (await pointsOf(store, actor.school, now)).map(namedPoint)

/** Some of them. Refuses with NOT_FOUND. */
export async function namedPoints(ctx: ActorContext, ids: readonly string[]): Promise<NamedPoint[]> {
  if (ids.length === 0) return []
  const known = await pointsToName(ctx)
  return ids.map((id) => known.find(({ point }) => point === id) ?? refuse('NOT_FOUND', { what: 'point' }))
}
