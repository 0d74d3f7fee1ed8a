import * as z from 'zod'
import { viewsOf } from '@/cloudfunctions/file'
import { forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { loadTask, taskIdOf } from '../load'
import { fileId } from '../shapes'

const input = z.strictObject({ key: requestKey, file: fileId })

/** Who has looked at a file of the caller's own task, the newest first. */
export const viewers = forSelf(input).query(async ({ ctx: { actor, store }, input: { key, file } }) => {
  const { attachments } = await loadTask(store, taskIdOf(actor.person, key))
  if (!attachments.some((one) => one.file === file)) refuse('NOT_FOUND', { what: 'file' })
  const views = await viewsOf({ store }, file)
  return views
    .filter(({ person }) => person !== actor.person)
    .map(({ _id, name, at }) => ({ id: _id, name, at }))
})
