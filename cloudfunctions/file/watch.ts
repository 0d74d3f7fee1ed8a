import { type ActorContext, deterministicId, refuse, type Store } from '@/cloudfunctions/kernel'
import { addMs, type Instant, SECOND } from '@/domain/shared'
import { type FileDocument, type FileViewDocument, files, fileViews } from './documents'
import { readFile } from './load'

/** An address that somebody passes on is dead before it arrives anywhere; the player asks for the next one by itself. */
const ADDRESS_SECONDS = 10 * 60
const MOST_VIEWS = 200

export interface Watched {
  /** Takes byte ranges, until `expiresAt`. */
  url: string
  expiresAt: Instant
  /** Shown over the picture. */
  viewer: string
}

/**
 * An address for a ready file, and the record that the caller watched it. The context that owns the file has judged that the caller may. Refuses with
 * NOT_FOUND or FILE_NOT_READY.
 * @param view chosen by the player once per opening; with the same one a next address is the same view
 */
export async function watchFile(
  ctx: ActorContext,
  { file: id, view }: { file: string; view: string },
): Promise<Watched> {
  const { store, storage, actor, now } = ctx
  const file = await readFile(ctx, id)
  if (file.status !== 'ready') refuse('FILE_NOT_READY', { status: file.status })
  await recordView(store, { file: id, person: actor.person, name: actor.name, at: now, lastAt: now }, view)
  return {
    url: await storage.signRead(file.upload.fileId, ADDRESS_SECONDS),
    expiresAt: addMs(now, ADDRESS_SECONDS * SECOND),
    viewer: [actor.name, actor.schoolName].filter(Boolean).join(' '),
  }
}

async function recordView(
  store: Store,
  view: Omit<FileViewDocument, '_id' | 'county'>,
  key: string,
): Promise<void> {
  const _id = deterministicId('view', view.file, view.person, key)
  if ((await store.insert(fileViews, { _id, ...view })) === 'exists')
    await store.change(fileViews, _id, { set: { lastAt: view.lastAt } })
}

/** Who watched a file, the newest first. */
export const viewsOf = ({ store }: { store: Store }, file: string): Promise<FileViewDocument[]> =>
  store.page(fileViews, { where: { file }, orderBy: [['at', 'desc']], limit: MOST_VIEWS })

/** Other files of the county with exactly this content. */
export async function sameContent({ store }: { store: Store }, file: FileDocument): Promise<FileDocument[]> {
  if (file.digest === '') return []
  const found = await store.page(files, { where: { digest: file.digest }, limit: 50 })
  return found.filter(({ _id }) => _id !== file._id)
}
