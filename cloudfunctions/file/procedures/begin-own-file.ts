import * as z from 'zod'
import { forSelf, requestKey } from '@/cloudfunctions/kernel'
import { FILE_FORMATS } from '@/domain/file'
import { beginFile } from '../begin'
import { hasCoverOnlyAsVideo, pickedFile } from '../shapes'
import { shownWithParts } from '../shown'

const input = z.strictObject({ ...pickedFile, requestKey }).refine(hasCoverOnlyAsVideo, { path: ['cover'] })

/** The largest that any known specification takes: a lesson of 40 minutes, “≤ 1 GB” (She County), read as 2^30 bytes. `inferred`. */
const OWN_SPEC = { maxBytes: 1024 ** 3, formats: FILE_FORMATS }

/**
 * Begins an upload into the caller's own files, for no task yet: at a computer, say, to be used in a task on the phone later. Refuses with
 * FILE_NOT_ACCEPTED or TOO_MANY_UPLOADS.
 */
export const beginOwnFile = forSelf(input).mutation(async ({ ctx, input: wanted }) => {
  const file = await beginFile(ctx, { purpose: 'own', subject: '', spec: OWN_SPEC, ...wanted })
  return shownWithParts(ctx.storage, file)
})
