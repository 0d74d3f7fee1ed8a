import { deleteFile, type FileDocument } from '@/cloudfunctions/file'
import { type ActorContext, refuse } from '@/cloudfunctions/kernel'
import type { Attachment } from '@/domain/evidence'
import type { MicroTaskDocument } from './documents'
import { fileIdsOf, filesOf } from './files'

/** States in which the author may change what is in a task. */
export const OPEN = ['draft', 'returned'] as const
export const isOpen = ({ state }: Pick<MicroTaskDocument, 'state'>): boolean =>
  state === 'draft' || state === 'returned'

/** That all these files are the author's. Refuses with NOT_FOUND. */
export async function loadAttached(
  { store, actor }: ActorContext,
  attachments: readonly Attachment[],
): Promise<FileDocument[]> {
  const found = await filesOf(store, attachments, actor.person)
  const ids = new Set(found.map(({ _id }) => _id))
  if (fileIdsOf(attachments).some((file) => !ids.has(file))) refuse('NOT_FOUND', { what: 'file' })
  return found
}

/** Files that were begun for a task and that its draft no longer has go out of the storage, unless an attempt has frozen them. */
export async function dropUnused(
  ctx: ActorContext,
  before: readonly Attachment[],
  after: readonly Attachment[],
): Promise<void> {
  const kept = new Set(fileIdsOf(after))
  const dropped = await filesOf(
    ctx.store,
    before.filter(({ file }) => !kept.has(file)),
    ctx.actor.person,
  )
  for (const { _id, purpose, isClaimed, status } of dropped)
    if (purpose === 'evidence' && !isClaimed && status !== 'deleted')
      await deleteFile(ctx, { file: _id, by: ctx.actor.person, why: 'taken-out-of-draft' })
}
