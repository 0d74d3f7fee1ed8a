import { type ActorContext, refuse, type Store } from '@/cloudfunctions/kernel'
import { type FileDocument, files } from './documents'

/** Any file of the county, whatever its status; the caller has made sure that it may be read. Refuses with NOT_FOUND. */
export async function readFile({ store }: { store: Store }, id: string): Promise<FileDocument> {
  return (await store.find(files, id)) ?? refuse('NOT_FOUND', { what: 'file' })
}

/** The caller's own. Refuses with NOT_FOUND, also for somebody else's. */
export async function loadOwnFile({ store, actor }: ActorContext, id: string): Promise<FileDocument> {
  const file = await store.find(files, id)
  return file?.owner === actor.person && file.status !== 'deleted'
    ? file
    : refuse('NOT_FOUND', { what: 'file' })
}

/** The caller's own, still taking parts. Refuses with NOT_FOUND or FILE_NOT_OPEN. */
export async function loadOpenFile(ctx: ActorContext, id: string): Promise<FileDocument> {
  const file = await loadOwnFile(ctx, id)
  return file.status === 'uploading' ? file : refuse('FILE_NOT_OPEN', { status: file.status })
}
