import { atMost, type Collection, type Store, type StoredDocument, type Where } from '@/cloudfunctions/kernel'
import { type DraftDocument, draftIssues, draftRows, stagedPeople, stagedSchools } from '../documents'

const BATCH = 500

/** Removes what a draft staged, and its preview; says whether all of it is gone. For drafts that are not in force. */
export async function clearDraft(
  store: Store,
  draft: Pick<DraftDocument, '_id' | 'kind'>,
  shouldStop: () => boolean,
): Promise<boolean> {
  const staged = draft.kind === 'roster' ? stagedPeople : stagedSchools
  return (
    (await clearPreview(store, draft._id, shouldStop)) &&
    (await removeAll(store, staged, { version: draft._id }, shouldStop))
  )
}

/** Removes the bad rows and the issues of a draft: sealed cells are not kept longer than the preview needs them. */
export async function clearPreview(store: Store, draft: string, shouldStop: () => boolean): Promise<boolean> {
  return (
    (await removeAll(store, draftRows, { draft }, shouldStop)) &&
    (await removeAll(store, draftIssues, { draft }, shouldStop))
  )
}

async function removeAll(
  store: Store,
  from: Collection<StoredDocument>,
  where: Where,
  shouldStop: () => boolean,
): Promise<boolean> {
  for (;;) {
    const batch = await store.page(from, { where, orderBy: [['_id', 'asc']], limit: BATCH })
    const last = batch.at(-1)
    if (!last) return true
    await store.remove(from, { ...where, _id: atMost(last._id) })
    if (batch.length < BATCH) return true
    if (shouldStop()) return false
  }
}
