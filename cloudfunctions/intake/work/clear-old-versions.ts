import type { Store } from '@/cloudfunctions/kernel'
import { drafts, type ImportKind } from '../documents'
import { clearDraft } from './clear-draft'

/** The version in force and the two before it stay, for whoever asks what an import has changed. */
const VERSIONS_KEPT = 3

/** Removes the rows of versions that are long out of force; says whether none is left. */
export async function clearOldVersions(
  store: Store,
  kind: ImportKind,
  shouldStop: () => boolean,
): Promise<boolean> {
  const applied = await store.page(drafts, {
    where: { kind, state: 'applied', unchanged: false, cleared: false },
    orderBy: [['appliedAt', 'desc']],
    limit: 50,
  })
  for (const draft of applied.slice(VERSIONS_KEPT)) {
    if (!(await clearDraft(store, draft, shouldStop))) return false
    await store.change(drafts, draft._id, { set: { cleared: true } })
  }
  return true
}
