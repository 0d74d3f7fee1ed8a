import { type FileStorage, isLost, refuse } from '@/cloudfunctions/kernel'
import { READ_LIMITS } from './limits'
import { readTable } from './read-table'
import type { TableSheet } from './table'
import { UnreadableSpreadsheet } from './unreadable-spreadsheet'

/** Refuses with SPREADSHEET_UNREADABLE what would be refused anyway once it has arrived. `size` in bytes. */
export function assertReadableSize(size: number): void {
  if (size > READ_LIMITS.bytes)
    refuse('SPREADSHEET_UNREADABLE', { reason: 'too-large', detail: 'bytes', limit: READ_LIMITS.bytes })
}

/** Reads a spreadsheet that somebody has uploaded. Refuses with FILE_NOT_ARRIVED or SPREADSHEET_UNREADABLE. */
export async function readUpload(
  storage: FileStorage,
  { fileId, fileName }: { fileId: string; fileName: string },
): Promise<TableSheet[]> {
  const bytes = await storage.read(fileId).catch((error: unknown) => {
    if (isLost(error)) throw error
    return refuse('FILE_NOT_ARRIVED', {})
  })
  try {
    return (await readTable(bytes, fileName)).sheets
  } catch (error) {
    if (!(error instanceof UnreadableSpreadsheet)) throw error
    const facts: Readonly<Record<string, string | number>> = error.facts
    const detail = String(facts.looksLike ?? facts.what ?? facts.saveAs ?? '')
    return refuse('SPREADSHEET_UNREADABLE', { reason: error.code, detail, limit: Number(facts.limit ?? 0) })
  }
}

/** Removes an upload; one that never arrived, or is gone already, is no fault. */
export async function removeUpload(storage: FileStorage, fileId: string): Promise<void> {
  await storage.remove(fileId).catch(() => undefined)
}
