import { type ActorContext, refuse, type Store } from '@/cloudfunctions/kernel'
import { type FileSpec, judgeLength, judgeWanted } from '@/domain/file'
import { type FileDocument, files } from './documents'
import { loadOwnFile } from './load'

/**
 * Takes one of the caller's ready files into use: from now on no timer removes it and its owner cannot delete it alone. The same claim again changes
 * nothing; several claims share one file. Refuses with FILE_NOT_READY, or with FILE_NOT_ACCEPTED when it does not fit `spec`.
 * @param by who needs it, in the claiming context's words, such as `evidence:<id>`
 */
export async function claimFile(
  ctx: ActorContext,
  { file: id, by, spec }: { file: string; by: string; spec?: FileSpec },
): Promise<FileDocument> {
  const file = await loadOwnFile(ctx, id)
  if (file.status !== 'ready') refuse('FILE_NOT_READY', { status: file.status })
  if (spec) assertFits(file, spec)
  return setClaims(ctx.store, id, (claims) => [...new Set([...claims, by])])
}

/** Gives a claim back; a file without any is removed by the timer after a while. */
export const releaseFile = (
  { store }: { store: Store },
  { file, by }: { file: string; by: string },
): Promise<FileDocument> => setClaims(store, file, (claims) => claims.filter((claim) => claim !== by))

/** That a file which was uploaded for something else also fits here. Refuses with FILE_NOT_ACCEPTED. */
function assertFits(file: FileDocument, spec: FileSpec): void {
  const problem = judgeWanted(spec, file) ?? (file.video && judgeLength(spec, file.video.seconds))
  if (problem) refuse('FILE_NOT_ACCEPTED', problem)
}

const setClaims = (
  store: Store,
  id: string,
  change: (claims: readonly string[]) => readonly string[],
): Promise<FileDocument> =>
  store.transaction(async (transaction) => {
    const file = (await transaction.find(files, id)) ?? refuse('NOT_FOUND', { what: 'file' })
    if (file.status !== 'ready') return file
    const claims = change(file.claims)
    const isClaimed = claims.length > 0
    await transaction.change(files, id, { set: { claims, isClaimed } })
    return { ...file, claims, isClaimed }
  })
