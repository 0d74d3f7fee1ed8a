import { below, type Context, oneOf, openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { addMs, DAY } from '@/domain/shared'
import { deleteFile, removeBytes } from './delete'
import { type FileDocument, files } from './documents'

/** An upload that nobody goes on with, and a file that nothing came to use. Both `inferred`: no document says. */
const UPLOADING_LASTS_MS = 7 * DAY
const UNUSED_LASTS_MS = 30 * DAY
const AT_ONCE = 100

/** For a timer: removes abandoned uploads, unused files, and bytes whose removal was interrupted, in all counties. Answers how many. */
export async function discardFiles({ now, storage }: Pick<Context, 'now' | 'storage'>): Promise<number> {
  const old = (age: number) => ({ isClaimed: false, touchedAt: below(addMs(now, -age)) })
  const uploads = { status: 'uploading', ...old(UPLOADING_LASTS_MS) }
  const unused = { status: oneOf(['inspecting', 'ready', 'refused']), ...old(UNUSED_LASTS_MS) }
  const left = { status: oneOf(['refused', 'deleted']), isGone: false }
  const abandoned = [
    ...(await pageAnywhere(files, uploads, AT_ONCE)),
    ...(await pageAnywhere(files, unused, AT_ONCE)),
  ]
  const at = ({ county }: FileDocument) => ({ store: openStore(county), storage, now })
  for (const file of abandoned) await deleteFile(at(file), { file: file._id, by: 'system', why: 'abandoned' })
  for (const file of await pageAnywhere(files, left, AT_ONCE)) await removeBytes(at(file), file)
  return abandoned.length
}
