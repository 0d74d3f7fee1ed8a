import type { Worker } from '@/cloudfunctions/kernel'
import { drafts } from '../documents'
import { assertState, loadDraft } from '../draft'
import { draftOf } from '../job'
import { clearDraft } from './clear-draft'

/** Removes everything that a discarded import has staged. */
export const clearImport: Worker = async (job, { store, shouldStop }) => {
  const draft = await loadDraft(store, draftOf(job))
  assertState(draft, 'discarded')
  const cleared = await clearDraft(store, draft, shouldStop)
  if (!cleared) return { done: 0, total: 1, cursor: '' }
  await store.change(drafts, draft._id, { set: { cleared: true } })
  return { done: 1, total: 1, cursor: '', finished: {} }
}
