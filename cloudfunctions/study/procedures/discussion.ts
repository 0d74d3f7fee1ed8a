import * as z from 'zod'
import { below, forSelf } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { mayAct } from '@/domain/people'
import { loadDiscussion, resourceOf } from '../discussing'
import { type PostDocument, posts } from '../documents'
import { before, discussionId } from '../shapes'

const PAGE = 30

const input = z.strictObject({ discussion: discussionId, before })

/** One discussion with its posts, the newest first; the words of a hidden one are for nobody, its place and reason for everybody. */
export const discussion = forSelf(input).query(async ({ ctx, input: { discussion: id, before: until } }) => {
  const { actor, store, now } = ctx
  const [found, { studyRule }] = await Promise.all([
    loadDiscussion(ctx, id),
    programmeFor(store, actor.school, now),
  ])
  const where = { discussion: id, ...(until && { at: below(until) }) }
  const page = await store.page(posts, { where, orderBy: [['at', 'desc']], limit: PAGE })
  const { title, question, byName, at, posts: count } = found
  return {
    ...{ now, id, title, question, byName, at, count },
    fewest: { value: studyRule.fewestInPost.value, inferred: studyRule.fewestInPost.inferred === true },
    mayHide: mayAct(actor, ['leader', 'school-admin', 'county-office'], resourceOf(ctx, found.audience)),
    hasMore: page.length === PAGE,
    posts: page.map((post) => ({ ...shown(post), own: post.by === actor.person })),
  }
})

const shown = ({ _id, byName, schoolName, text, at, replyTo, counted, hidden }: PostDocument) => ({
  ...{ id: _id, byName, schoolName, at, counted },
  ...(replyTo && { replyTo: replyTo.name }),
  text: hidden ? '' : text,
  ...(hidden && { hidden: hidden.why }),
})
