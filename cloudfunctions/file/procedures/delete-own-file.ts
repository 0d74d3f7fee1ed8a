import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { deleteFile } from '../delete'
import { loadOwnFile } from '../load'
import { fileId } from '../shapes'

const input = z.strictObject({ file: fileId })

/** Deletes a file of the caller's own that nothing uses, whole or half uploaded. Refuses with FILE_IN_USE. */
export const deleteOwnFile = forSelf(input).mutation(async ({ ctx, input: { file: id } }) => {
  const file = await loadOwnFile(ctx, id)
  if (file.isClaimed) refuse('FILE_IN_USE', {})
  await deleteFile(ctx, { file: id, by: ctx.actor.person, why: 'by-owner' })
  return {}
})
