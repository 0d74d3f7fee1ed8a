import * as z from 'zod'
import { forSelf, requestKey } from '@/cloudfunctions/kernel'
import { loadOwnFile } from '../load'
import { fileId } from '../shapes'
import { watchFile } from '../watch'

const input = z.strictObject({ file: fileId, view: requestKey })

/** An address of a file of the caller's own, for some minutes. Refuses with FILE_NOT_READY. */
export const watchOwnFile = forSelf(input).mutation(async ({ ctx, input: { file: id, view } }) => {
  await loadOwnFile(ctx, id)
  return watchFile(ctx, { file: id, view })
})
