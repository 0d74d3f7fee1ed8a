import * as z from 'zod'
import { forSelf, requestKey } from '@/cloudfunctions/kernel'
import { loadTask, taskIdOf } from '../load'
import { messageText } from '../shapes'
import { appendMessage } from '../thread'

const input = z.strictObject({ key: requestKey, text: messageText, requestKey })

/** The author writes into the thread of an own task. */
export const reply = forSelf(input).mutation(async ({ ctx, input: { key, ...told } }) => {
  const { _id } = await loadTask(ctx.store, taskIdOf(ctx.actor.person, key))
  return appendMessage(ctx, { task: _id, as: 'author', ...told })
})
