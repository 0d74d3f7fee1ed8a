import { pageFromSource, putBatchInForce, reversalOf, stageEntries } from '@/cloudfunctions/credit'
import { audit, type Worker } from '@/cloudfunctions/kernel'
import { entryDrafts } from '../documents'
import { assertState, loadDraft, sourceOf } from '../draft'
import { draftOf } from '../job'
import { giveTurnBack, takeTurn } from '../turn'

const STEP = 200

/** The batch of the reversals. */
const undoing = (draft: string): string => `${draft}-undo`

/**
 * Takes a whole sheet back by reversal 冲销: every entry gets its counter-entry with the reason and the official, nothing is removed, and
 * all of them count from one moment on. An entry that was reversed by itself before keeps that reversal.
 */
export const undoEntries: Worker = async (job, workshop) => {
  const { store, now, shouldStop } = workshop
  const draft = await loadDraft(store, draftOf(job))
  const total = draft.entries ?? 0
  if (draft.state === 'undone') return { done: total, total, cursor: '', finished: { entries: total } }
  assertState(draft, 'undoing')
  await takeTurn(store, draft._id)
  const why = String(job.input.why)
  let [after, done] = job.cursor === '' ? ['', 0] : (JSON.parse(job.cursor) as [string, number])
  for (;;) {
    const { entries, next } = await pageFromSource(store, sourceOf(draft._id), after, STEP)
    const reversals = entries.map((entry) => reversalOf(entry, { at: now, by: job.by, why }))
    await stageEntries(store, undoing(draft._id), reversals, now)
    done += entries.length
    if (next === undefined) break
    after = next
    if (shouldStop()) return { done, total, cursor: JSON.stringify([after, done]) }
  }
  await putBatchInForce(store, undoing(draft._id))
  await audit(store, now, {
    by: job.by,
    action: 'undo-entries',
    subject: draft._id,
    facts: { entries: done, why },
  })
  await store.change(entryDrafts, draft._id, {
    set: { state: 'undone', undoneBy: job.by, undoneAt: now, undoneWhy: why },
  })
  await giveTurnBack(store, draft._id)
  return { done, total, cursor: '', finished: { entries: done } }
}
