import * as z from 'zod'
import {
  type ActorContext,
  assertDecent,
  deterministicId,
  forRoles,
  refuse,
  requestKey,
} from '@/cloudfunctions/kernel'
import { mayAct } from '@/domain/people'
import { logComments, trainingLogs } from '../documents'
import { placeOfLog } from '../load'
import { logId } from '../shapes'

const input = z.strictObject({ log: logId, text: z.string().trim().min(2).max(500), requestKey })

/** Besides where the log lies, as what the caller reads it. */
async function placeOfComment(ctx: ActorContext, told: z.output<typeof input>) {
  const { resource, subject: log } = await placeOfLog(ctx, told)
  const as = mayAct(ctx.actor, ['leader'], resource) ? ('leader' as const) : ('trainer' as const)
  return { resource, subject: { log, as } }
}

/** A comment 评语 of the leader or of a trainer of the session. From then on the log stands as it is. */
export const comment = forRoles({ roles: ['leader', 'trainer'], input, within: placeOfComment }).mutation(
  async ({ ctx: { actor, store, subject, now }, input: { text, requestKey: key } }) => {
    const { log, as } = subject
    await assertDecent(text, actor.account)
    const stands = { state: 'submitted', attempt: log.attempt }
    const set = { commented: true, commentedAt: now }
    if (!(await store.change(trainingLogs, log._id, { set }, stands))) refuse('TRY_AGAIN', {})
    const _id = deterministicId('log-comment', log._id, actor.person, key)
    await store.insert(logComments, {
      _id,
      log: log._id,
      by: actor.person,
      byName: actor.name,
      as,
      text,
      at: now,
    })
    return { id: _id }
  },
)
