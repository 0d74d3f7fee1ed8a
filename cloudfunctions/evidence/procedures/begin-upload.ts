import * as z from 'zod'
import { beginFile, hasCoverOnlyAsVideo, pickedFile, shownWithParts } from '@/cloudfunctions/file'
import { forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { fileSpecOf, findItem } from '@/domain/evidence'
import { askedOf } from '../asked'
import { isOpen } from '../draft'
import { loadTask, taskIdOf } from '../load'
import { itemRef } from '../shapes'

const input = z
  .strictObject({ key: requestKey, for: itemRef, ...pickedFile, requestKey })
  .refine(hasCoverOnlyAsVideo, { path: ['cover'] })

/** Begins the upload of a file for one item; the storage is told what that item takes. Its parts go through `file`. */
export const beginUpload = forSelf(input).mutation(async ({ ctx, input: { key, for: ref, ...picked } }) => {
  const { actor, store, storage, now } = ctx
  const task = await loadTask(store, taskIdOf(actor.person, key))
  if (!isOpen(task)) refuse('EVIDENCE_NOT_OPEN', { state: task.state })
  const { specifications } = await askedOf(store, actor, now)
  const item = findItem(specifications, ref) ?? refuse('NOT_FOUND', { what: 'evidence-item' })
  const file = await beginFile(ctx, {
    purpose: 'evidence',
    subject: task._id,
    spec: fileSpecOf(item),
    ...picked,
  })
  return shownWithParts(storage, file)
})
