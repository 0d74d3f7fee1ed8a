import { resumeExpiry } from '@/cloudfunctions/evidence'
import { claimFile, files, readFile, releaseFile } from '@/cloudfunctions/file'
import { type ActorContext, oneOf, refuse } from '@/cloudfunctions/kernel'
import { type Brought, missingKind } from '@/domain/library'
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

/** That the form of a collection is among these files, whoever they belong to. Refuses with RESOURCE_LACKS or NOT_FOUND. */
export async function assertForm(
  ctx: ActorContext,
  collection: Brought,
  ids: readonly string[],
): Promise<void> {
  const known = await Promise.all(ids.map((file) => readFile(ctx, file)))
  const kinds = known.map((file) => file.kind)
  const kind = missingKind(collection, kinds)
  if (kind) refuse('RESOURCE_LACKS', { kind })
}
