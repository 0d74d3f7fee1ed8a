import { createHash } from 'node:crypto'
import * as z from 'zod'
import { forSelf, refuse, type StoredPart } from '@/cloudfunctions/kernel'
import { partsOf } from '@/domain/file'
import { files } from '../documents'
import { orderInspection } from '../job'
import { loadOwnFile, readFile } from '../load'
import { fileId, partDigests } from '../shapes'
import { arrivedParts, shownFile } from '../shown'

const input = z.strictObject({ file: fileId, digests: partDigests })

/** So many missing parts are named; the phone asks again after sending them. */
const MOST_NAMED = 100

/**
 * Makes the parts one file and orders its inspection; `jobs.advanceOwn` works it. `digests` are what the phone has read of its own file: a part that
 * the storage has otherwise is missing. Again is harmless. Refuses with FILE_PARTS_MISSING or FILE_NOT_OPEN.
 */
export const completeFile = forSelf(input).mutation(async ({ ctx, input: { file: id, digests } }) => {
  const { store, storage, now } = ctx
  const file = await loadOwnFile(ctx, id)
  if (file.status === 'inspecting') await orderInspection(store, file, now)
  if (file.status !== 'uploading') return shownFile(await readFile(ctx, id))
  const arrived = await arrivedParts(storage, file)
  const missing = partsOf(file.bytes, file.partBytes)
    .map(({ number }) => number)
    .filter((number) => !arrived.some((part) => part.number === number && part.md5 === digests[number - 1]))
  if (missing.length > 0) refuse('FILE_PARTS_MISSING', { missing: missing.slice(0, MOST_NAMED) })
  await storage.parts.complete(file.upload, arrived)
  const whole = { partDigests: arrived.map(({ md5 }) => md5), digest: digestOf(file.bytes, arrived) }
  await store.change(files, id, { set: { status: 'inspecting', ...whole } }, { status: 'uploading' })
  await orderInspection(store, file, now)
  return shownFile(await readFile(ctx, id))
})

const digestOf = (bytes: number, parts: readonly StoredPart[]): string =>
  createHash('sha256')
    .update([bytes, ...parts.map(({ md5 }) => md5)].join('\n'))
    .digest('hex')
