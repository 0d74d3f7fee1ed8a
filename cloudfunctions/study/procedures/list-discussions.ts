import * as z from 'zod'
import { below, forSelf, oneOf } from '@/cloudfunctions/kernel'
import { audiencesOf, kindOf } from '../discussing'
import { discussions } from '../documents'
import { before, courseId } from '../shapes'

const PAGE = 30

const input = z.strictObject({ course: courseId.exactOptional(), before })

/** The discussions that are open to the caller, of one course or of all, the newest first. */
export const listDiscussions = forSelf(input).query(async ({ ctx, input: { course, before: until } }) => {
  const audiences = await audiencesOf(ctx)
  const where = {
    audience: oneOf(audiences),
    ...(course !== undefined && { course }),
    ...(until && { at: below(until) }),
  }
  const found = await ctx.store.page(discussions, { where, orderBy: [['at', 'desc']], limit: PAGE })
  return {
    now: ctx.now,
    hasMore: found.length === PAGE,
    discussions: found.map(({ _id, title, question, byName, at, posts, audience }) => ({
      ...{ id: _id, title, question, byName, at, posts },
      audience: kindOf(audience),
    })),
  }
})
