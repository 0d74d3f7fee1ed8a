import { type ActorContext, assertDecent, deterministicId } from '@/cloudfunctions/kernel'
import { type MessageDocument, messages } from './documents'

/** Appends to the one thread of a task; the same request again changes nothing. Refuses with TEXT_NOT_DECENT. */
export async function appendMessage(
  { store, actor, now }: ActorContext,
  { requestKey, ...message }: Pick<MessageDocument, 'task' | 'as' | 'text'> & { requestKey: string },
): Promise<{ id: string }> {
  await assertDecent(message.text, actor.account)
  const _id = deterministicId('evidence-message', message.task, actor.person, requestKey)
  await store.insert(messages, { _id, ...message, by: actor.person, byName: actor.name, at: now })
  return { id: _id }
}
