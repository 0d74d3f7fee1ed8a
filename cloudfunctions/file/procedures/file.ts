import * as z from 'zod'
import { forSelf } from '@/cloudfunctions/kernel'
import { loadOwnFile } from '../load'
import { fileId } from '../shapes'
import { shownWithParts } from '../shown'

const input = z.strictObject({ file: fileId })

/** A file of the caller's own, with the parts that have arrived: what an upload goes on from, on this phone or another machine. */
export const file = forSelf(input).query(async ({ ctx, input: { file: id } }) =>
  shownWithParts(ctx.storage, await loadOwnFile(ctx, id)),
)
