import { type Context, refuse, type Store } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { type FileDocument, files } from './documents'

type Tools = Pick<Context, 'storage' | 'now'> & { store: Store }

/**
 * Removes a file for good: bytes, name, part digests and what its first picture looked like. What stays is a tombstone that says what it was for, who removed it, when and why. Claimed or
 * not: the caller has judged that it may. Again is harmless.
 */
export async function deleteFile(
  tools: Tools,
  { file: id, by, why }: { file: string; by: PersonId | 'system'; why: string },
): Promise<void> {
  const { store, now } = tools
  const file = (await store.find(files, id)) ?? refuse('NOT_FOUND', { what: 'file' })
  if (file.status !== 'deleted')
    await store.change(files, id, {
      set: {
        status: 'deleted',
        deleted: { at: now, by, why },
        name: '',
        partDigests: [],
        claims: [],
        isClaimed: false,
      },
      unset: ['cover'],
    })
  await removeBytes(tools, file)
}

/** Takes the bytes out of the storage, whole or in parts, and notes that they are out; what is interrupted the timer does again. */
export async function removeBytes({ store, storage }: Omit<Tools, 'now'>, file: FileDocument): Promise<void> {
  if (file.isGone) return
  await storage.parts.abandon(file.upload)
  await storage.remove(file.upload.fileId)
  await store.change(files, file._id, { set: { isGone: true } })
}
