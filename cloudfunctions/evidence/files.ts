import { type FileDocument, files, shownFile } from '@/cloudfunctions/file'
import { oneOf, type Store } from '@/cloudfunctions/kernel'
import type { Attachment, KnownFile } from '@/domain/evidence'
import type { PersonId } from '@/domain/shared'
import { MOST_FILES } from './shapes'

export const fileIdsOf = (attachments: readonly Attachment[]): string[] => attachments.map(({ file }) => file)

/** The files of an author among these ids, also those that were deleted; somebody else's are as if they were not there. */
export async function filesOf(
  store: Store,
  attachments: readonly Attachment[],
  author: PersonId,
): Promise<FileDocument[]> {
  if (attachments.length === 0) return []
  const where = { _id: oneOf(fileIdsOf(attachments)) }
  const found = await store.page(files, { where, limit: MOST_FILES })
  return found.filter(({ owner }) => owner === author)
}

/** As the domain judges them. */
export const known = (documents: readonly FileDocument[]): Map<string, KnownFile> =>
  new Map(
    documents.map(({ _id, kind, name, bytes, status, video }) => [
      _id,
      { id: _id, kind, name, bytes, status, ...(video && { seconds: video.seconds }) },
    ]),
  )

/** What a page shows of a file besides how it serves; a deleted one is only its tombstone. */
export const shownFiles = (documents: readonly FileDocument[]) =>
  documents.map((document) => ({
    ...shownFile(document),
    ...(document.deleted && { deleted: { at: document.deleted.at, why: document.deleted.why } }),
  }))
