import * as z from 'zod'
import { fileId, watchFile } from '@/cloudfunctions/file'
import { forSelf, refuse, requestKey } from '@/cloudfunctions/kernel'
import { loadReachable } from '../load'
import { resourceId } from '../shapes'

const input = z.strictObject({ resource: resourceId, file: fileId, view: requestKey })

/** An address for a file of a resource; who opened it is recorded. Refuses with NOT_FOUND or FILE_NOT_READY. */
export const openFile = forSelf(input).mutation(async ({ ctx, input: { resource: id, file, view } }) => {
  const { files } = await loadReachable(ctx, id)
  if (!files.some((one) => one.file === file)) refuse('NOT_FOUND', { what: 'file' })
  return watchFile(ctx, { file, view })
})
