import * as z from 'zod'
import { audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { placeOfPost } from '../discussing'
import { discussions, posts } from '../documents'
import { settleHidden } from '../settle-discussion'
import { postId } from '../shapes'

const input = z.strictObject({ post: postId, why: reason })

/** Hides a post with a reason that everybody sees. Its words are kept; what it earned is cancelled. */
export const hidePost = forRoles({
  roles: ['leader', 'school-admin', 'county-office'],
  input,
  within: placeOfPost,
}).mutation(async ({ ctx: { actor, store, subject, now }, input: { why } }) => {
  const found =
    (await store.find(discussions, subject.discussion)) ?? refuse('NOT_FOUND', { what: 'discussion' })
  const hidden = subject.hidden ?? { by: actor.person, why, at: now }
  await store.change(posts, subject._id, { set: { hidden } })
  await settleHidden(store, found, subject, hidden)
  await audit(store, now, { by: actor.person, action: 'hide-post', subject: subject._id })
  return { post: subject._id }
})
