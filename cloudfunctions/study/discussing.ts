import { type ActorContext, type Located, refuse } from '@/cloudfunctions/kernel'
import { groups, ledGroups } from '@/cloudfunctions/session'
import type { GroupId, SchoolId } from '@/domain/shared'
import { type Audience, type DiscussionDocument, discussions, type PostDocument, posts } from './documents'

const MOST_GROUPS = 50

/** Everything that the caller may take part in: the county's discussions, and those of the own school and groups. */
export async function audiencesOf(ctx: ActorContext): Promise<Audience[]> {
  const { actor, store } = ctx
  const member = await store.page(groups, { where: { people: actor.person }, limit: MOST_GROUPS })
  const administered = actor.grants.flatMap(({ role, scope }) =>
    role === 'school-admin' && scope.kind === 'school' ? [scope.school] : [],
  )
  const inSchools = new Set([...(actor.school ? [actor.school] : []), ...administered])
  const inGroups = new Set([...member.map(({ _id }) => _id), ...ledGroups(ctx)])
  return [
    'county',
    ...[...inSchools].map((school) => `school:${school}` as const),
    ...[...inGroups].map((group) => `group:${group}` as const),
  ]
}

/** Refuses with NOT_FOUND, also for people it is not for. */
export async function loadDiscussion(ctx: ActorContext, id: string): Promise<DiscussionDocument> {
  const found = (await ctx.store.find(discussions, id)) ?? refuse('NOT_FOUND', { what: 'discussion' })
  const isOffice = ctx.actor.grants.some(({ role }) => role === 'county-office')
  if (!isOffice && !(await audiencesOf(ctx)).includes(found.audience))
    refuse('NOT_FOUND', { what: 'discussion' })
  return found
}

/** Who takes part, without which one. */
export const kindOf = (audience: Audience): 'county' | 'school' | 'group' => {
  if (audience === 'county') return 'county'
  return audience.startsWith('school:') ? 'school' : 'group'
}

/** Where a discussion with this audience lies. */
export function resourceOf({ actor }: ActorContext, audience: Audience) {
  const [kind, id = ''] = audience.split(':')
  return {
    county: actor.county,
    ...(kind === 'school' && { school: id as SchoolId }),
    ...(kind === 'group' && { group: id as GroupId }),
  }
}

/** A post as something that those who run its discussion may hide. */
export async function placeOfPost(
  ctx: ActorContext,
  { post: id }: { post: string },
): Promise<Located<PostDocument>> {
  const post = (await ctx.store.find(posts, id)) ?? refuse('NOT_FOUND', { what: 'post' })
  const of =
    (await ctx.store.find(discussions, post.discussion)) ?? refuse('NOT_FOUND', { what: 'discussion' })
  return { resource: resourceOf(ctx, of.audience), subject: post }
}
