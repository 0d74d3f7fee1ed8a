import { appendEntry, reverseEntry } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import { dateInChina, type Instant, type PersonId } from '@/domain/shared'
import { type DiscussionDocument, type PostDocument, posts } from './documents'

const MOST_POSTS = 200

const entryId = (post: string): string => `post:${post}`

/** The posts of a person in a discussion that stand, the earliest first. */
export async function standingPosts(store: Store, discussion: string, by: PersonId): Promise<PostDocument[]> {
  const own = await store.page(posts, {
    where: { discussion, by },
    orderBy: [['at', 'asc']],
    limit: MOST_POSTS,
  })
  return own.filter(({ hidden }) => hidden === undefined)
}

/**
 * Taking part in a discussion is one fact, however often somebody posts: it names the first post that counts and stands. The first of somebody
 * else makes the discussion one that was organised. Harmless to repeat.
 */
export async function settleParticipation(
  store: Store,
  discussion: DiscussionDocument,
  by: PersonId,
): Promise<void> {
  const first = (await standingPosts(store, discussion._id, by)).find(({ counted }) => counted)
  if (!first) return
  const { _id: source, title } = discussion
  const fact = { on: dateInChina(first.at), source, title, count: 1, at: first.at }
  if (by !== discussion.by) {
    await appendEntry(store, {
      ...{ _id: `discussion-organised:${source}`, person: discussion.by },
      ...{ ...fact, kind: 'discussion-organised' as const },
    })
  }
  await appendEntry(store, { _id: entryId(first._id), person: by, ...fact, kind: 'online-discussion' })
}

/** After a post was hidden its fact is cancelled; another post of the same person may take its place. */
export async function settleHidden(
  store: Store,
  discussion: DiscussionDocument,
  post: PostDocument,
  { by, why, at }: { by: PersonId; why: string; at: Instant },
): Promise<void> {
  await reverseEntry(store, entryId(post._id), at, by, why)
  await settleParticipation(store, discussion, post.by)
}
