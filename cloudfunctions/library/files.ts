import { resumeExpiry } from '@/cloudfunctions/evidence'
import { claimFile, files, releaseFile } from '@/cloudfunctions/file'
import { type ActorContext, oneOf } from '@/cloudfunctions/kernel'
import type { ResourceDocument } from './documents'

type Resource = Pick<ResourceDocument, '_id' | 'attempt' | 'files'>

/** In whose name a library holds files: no timer takes them while they are in it. */
export const claimOf = (resource: string): string => `library:${resource}`

/** The author lets the library have the files that are still there. Harmless to repeat. */
export async function holdFiles(ctx: ActorContext, { _id, files: held }: Resource): Promise<void> {
  if (held.length === 0) return
  const where = { _id: oneOf(held.map(({ file }) => file)), status: 'ready' }
  const ready = await ctx.store.page(files, { where, limit: held.length })
  for (const { _id: file } of ready) await claimFile(ctx, { file, by: claimOf(_id) })
}

/** Nothing of it is the library's any more. Harmless to repeat. */
export async function letFilesGo(
  { store }: ActorContext,
  { _id, attempt, files: held }: Resource,
): Promise<void> {
  for (const { file } of held) await releaseFile({ store }, { file, by: claimOf(_id) })
  if (attempt !== '') await resumeExpiry(store, attempt)
}
