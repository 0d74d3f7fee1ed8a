import * as z from 'zod'
import { forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { microTasks } from '../documents'
import { dropUnused } from '../draft'
import { taskIdOf } from '../load'

const input = z.strictObject({ key: requestKey })

/** Throws a draft away that was never handed in, with its files. Again is harmless. Refuses with EVIDENCE_NOT_OPEN. */
export const discardDraft = forSelf(input).mutation(async ({ ctx, input: { key } }) => {
  const { actor, store } = ctx
  const found = await store.find(microTasks, taskIdOf(actor.person, key))
  if (!found) return {}
  if (found.attempt > 0) refuse('EVIDENCE_NOT_OPEN', { state: found.state })
  await store.remove(microTasks, { _id: found._id, attempt: 0 })
  await dropUnused(ctx, found.attachments, [])
  return {}
})
