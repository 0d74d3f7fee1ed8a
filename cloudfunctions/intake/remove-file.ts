import type { FileStorage } from '@/cloudfunctions/kernel'

/** Removes an upload; one that never arrived, or is gone already, is no fault. */
export async function removeFile(storage: FileStorage, fileId: string): Promise<void> {
  await storage.remove(fileId).catch(() => undefined)
}
