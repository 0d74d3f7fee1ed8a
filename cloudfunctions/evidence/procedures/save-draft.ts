import * as z from 'zod'
import { type Actor, forSelf, oneOf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { microTasks } from '../documents'
import { dropUnused, isOpen, loadAttached, OPEN } from '../draft'
import { taskIdOf } from '../load'
import { content } from '../shapes'

const input = z.strictObject({
  key: requestKey,
  /** Of the draft that was changed; 0 for a new one. */
  version: z.int().min(0),
  content,
})

/**
 * Keeps a draft on the server, so that another phone or a computer can go on with it. Refuses with DRAFT_CHANGED_ELSEWHERE when somebody else was
 * faster, EVIDENCE_NOT_OPEN while it is being judged.
 */
export const saveDraft = forSelf(input).mutation(async ({ ctx, input: { key, version, content: told } }) => {
  const { actor, store, now } = ctx
  const _id = taskIdOf(actor.person, key)
  await loadAttached(ctx, told.attachments)
  const before = await store.find(microTasks, _id)
  if (before && !isOpen(before)) refuse('EVIDENCE_NOT_OPEN', { state: before.state })
  if (!before) {
    await store.insert(microTasks, { _id, ...told, ...authorOf(actor), ...EMPTY, updatedAt: now })
    return { key, version: 1 }
  }
  if (before.version !== version) refuse('DRAFT_CHANGED_ELSEWHERE', { version: before.version })
  const set = { ...told, version: version + 1, updatedAt: now }
  const unset = told.consent === undefined ? ['consent'] : []
  if (!(await store.change(microTasks, _id, { set, unset }, { version, state: oneOf(OPEN) })))
    refuse('TRY_AGAIN', {})
  await dropUnused(ctx, before.attachments, told.attachments)
  return { key, version: version + 1 }
})

const EMPTY = {
  version: 1,
  state: 'draft' as const,
  attempt: 0,
  certified: [],
  requestKeys: [],
  expired: false,
}

/** Only people on the roster bring evidence. */
function authorOf({ person, name, school, schoolName }: Actor) {
  if (!school) return refuse('NOT_ALLOWED', { needs: ['trainee'] })
  return { person, name, school, schoolName: schoolName ?? '' }
}
