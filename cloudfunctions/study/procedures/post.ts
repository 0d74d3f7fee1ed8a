import * as z from 'zod'
import { assertDecent, deterministicId, forSelf, requestKey } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { judgePost } from '@/domain/study'
import { loadDiscussion } from '../discussing'
import { discussions, posts } from '../documents'
import { settleParticipation, standingPosts } from '../settle-discussion'
import { discussionId, postId } from '../shapes'

const input = z.strictObject({
  discussion: discussionId,
  text: z.string().trim().min(1).max(1000),
  replyTo: postId.exactOptional(),
  requestKey,
})

/** Posts, or replies to a post. One that is too short or repeats itself stands and does not count; the answer says why. */
export const post = forSelf(input).mutation(
  async ({ ctx, input: { discussion: id, text, replyTo, requestKey: key } }) => {
    const { actor, store, now } = ctx
    const found = await loadDiscussion(ctx, id)
    await assertDecent(text, actor.account)
    const _id = deterministicId('post', id, actor.person, key)
    const before = (await standingPosts(store, id, actor.person)).filter((one) => one._id !== _id)
    const { studyRule } = await programmeFor(store, actor.school, now)
    const problem = judgePost(
      text,
      before.map((one) => one.text),
      studyRule,
    )
    const answered = replyTo === undefined ? undefined : await store.find(posts, replyTo)
    const added = await store.insert(posts, {
      ...{ _id, discussion: id, by: actor.person, byName: actor.name, text, at: now },
      ...{ schoolName: actor.schoolName ?? '', counted: problem === undefined },
      ...(answered?.discussion === id && { replyTo: { id: answered._id, name: answered.byName } }),
    })
    if (added === 'inserted') await store.change(discussions, id, { increment: { posts: 1 } })
    await settleParticipation(store, found, actor.person)
    return { post: _id, counted: problem === undefined, ...(problem && { problem }) }
  },
)
