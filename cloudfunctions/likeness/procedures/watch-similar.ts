import * as z from 'zod'
import { attemptId, placeOfAttempt, showsPupils } from '@/cloudfunctions/evidence'
import { watchFile } from '@/cloudfunctions/file'
import { forRoles, refuse, requestKey } from '@/cloudfunctions/kernel'
import { REFLECTION } from '../documents'
import { likenessesOf } from '../likenesses'
import { REVIEWERS } from '../reviewers'

const input = z.strictObject({
  attempt: attemptId,
  /** As `similarWork` names it. */
  other: z.string().regex(/^[\w:-]{10,200}$/),
  /** Chosen by the player once per opening. */
  view: requestKey,
})

/**
 * The other file of a pair that was pointed out, for looking at both. Files that show pupils of somebody else's class are not part of this
 * reviewer's task: the county names an official for such a case. Refuses with NOT_FOUND or NOT_WATCHABLE.
 */
export const watchSimilar = forRoles({ roles: REVIEWERS, input, within: placeOfAttempt }).mutation(
  async ({ ctx, input: { other, view } }) => {
    const pair = (await likenessesOf(ctx.store, ctx.subject)).find((likeness) => likeness.other._id === other)
    if (!pair || pair.other.part === REFLECTION) return refuse('NOT_FOUND', { what: 'file' })
    if (showsPupils(pair.attempt, pair.other.part)) refuse('NOT_WATCHABLE', { why: 'not-part-of-the-task' })
    return watchFile(ctx, { file: pair.other.part, view })
  },
)
