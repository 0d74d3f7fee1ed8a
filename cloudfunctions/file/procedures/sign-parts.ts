import * as z from 'zod'
import { forSelf, refuse } from '@/cloudfunctions/kernel'
import { partsOf } from '@/domain/file'
import { MINUTE } from '@/domain/shared'
import { files } from '../documents'
import { loadOpenFile } from '../load'
import { fileId, someParts } from '../shapes'

const input = z.strictObject({ file: fileId, parts: someParts })

const ADDRESS_SECONDS = 15 * 60
/** Signs of life are written this often, not with every part. */
const TOUCH_MS = 10 * MINUTE

/** Where to PUT these parts; each address takes exactly the bytes of its part. Refuses with FILE_NOT_OPEN. */
export const signParts = forSelf(input).mutation(async ({ ctx, input: { file: id, parts } }) => {
  const file = await loadOpenFile(ctx, id)
  const ranges = partsOf(file.bytes, file.partBytes)
  if (ctx.now - file.touchedAt > TOUCH_MS)
    await ctx.store.change(files, id, { set: { touchedAt: ctx.now } }, { status: 'uploading' })
  return parts.map((number) => {
    const { start, end } = ranges[number - 1] ?? refuse('NOT_FOUND', { what: 'part' })
    return {
      number,
      url: ctx.storage.parts.sign(file.upload, { number, bytes: end - start }, ADDRESS_SECONDS),
    }
  })
})
