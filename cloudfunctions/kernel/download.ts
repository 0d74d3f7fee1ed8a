import { addMs, type Instant, SECOND } from '@/domain/shared'
import { deterministicId } from './ids'
import type { Context } from './procedure'
import type { FileStorage } from './storage'
import {
  below,
  type Collection,
  collection,
  openStore,
  pageAnywhere,
  type Store,
  type StoredDocument,
} from './store'

/** A file that was made for somebody to take away: lists of names, certificates. It goes when its address has died. */
export interface DownloadDocument extends StoredDocument {
  fileId: string
  until: Instant
}
export const downloads: Collection<DownloadDocument> = collection('downloads')

const ADDRESS_LASTS_SECONDS = 600
const AT_ONCE = 100

/** What is offered, and when it was asked for: asked again at another time it is another file. */
export interface Offered {
  /** says what it is, within its county: `['sheet', session]` */
  of: readonly (string | number)[]
  ending: 'xlsx' | 'pdf'
  bytes: Buffer
}

/** Keeps a file for ten minutes; answers an address that works as long. */
export async function offerDownload(
  { store, storage, now }: { store: Store; storage: FileStorage; now: Instant },
  { of, ending, bytes }: Offered,
): Promise<string> {
  const _id = deterministicId('download', ...of, now)
  const fileId = await storage.write(`downloads/${store.county}/${_id}.${ending}`, bytes)
  await store.put(downloads, { _id, fileId, until: addMs(now, ADDRESS_LASTS_SECONDS * SECOND) })
  return storage.signRead(fileId, ADDRESS_LASTS_SECONDS)
}

/**
 * For a timer: removes what nobody can take away any more, in all counties, however much there is: on the day of the certificates thousands print
 * theirs within the hour. Answers how many files.
 */
export async function discardDownloads(
  { now, storage }: Pick<Context, 'now' | 'storage'>,
  shouldStop: () => boolean,
): Promise<number> {
  for (let removed = 0; ; ) {
    const dead = await pageAnywhere(downloads, { until: below(now) }, AT_ONCE)
    for (const { _id, fileId, county } of dead) {
      if (shouldStop()) return removed
      await storage.remove(fileId)
      await openStore(county).remove(downloads, { _id })
      removed += 1
    }
    if (dead.length < AT_ONCE) return removed
  }
}
