import { type LedgerDocument, putBatchInForce, sizeOfBatch, stageEntries } from '@/cloudfunctions/credit'
import {
  above,
  audit,
  type Job,
  Refusal,
  type Slice,
  type Worker,
  type Workshop,
} from '@/cloudfunctions/kernel'
import { amountOf, factKey } from '@/domain/mass-entry'
import type { Instant, PersonId } from '@/domain/shared'
import { type EntryDesk, openDesk } from '../desk'
import { type EntryDraftDocument, type EntryRowDocument, entryDrafts, entryRows } from '../documents'
import { assertState, loadDraft, recount, sourceOf } from '../draft'
import { draftOf } from '../job'
import { settlePeople } from '../settle-people'
import { giveTurnBack, takeTurn } from '../turn'

const STEP = 100

/**
 * Writes what is new of a draft into the ledger, all or nothing: the entries are staged step by step, compared once more with what came in
 * since the preview, and one write lets them count. Refuses, and opens the preview again, with ENTRIES_HAVE_BAD_ROWS or ENTRY_WAITS.
 */
export const applyEntries: Worker = async (job, workshop) => {
  const { store, shouldStop } = workshop
  const draft = await loadDraft(store, draftOf(job))
  if (draft.state === 'applied')
    return { done: 1, total: 1, cursor: '', finished: { entries: draft.entries ?? 0 } }
  assertState(draft, 'applying')
  await takeTurn(store, draft._id).catch((error: unknown) => reopen(draft, workshop, error))
  const total = await store.count(entryRows, { draft: draft._id, state: 'fresh' })
  const desk = await openDesk(workshop, draft)
  let [after, done] = job.cursor === '' ? ['', 0] : (JSON.parse(job.cursor) as [string, number])
  for (;;) {
    const rows = await store.page(entryRows, {
      where: { draft: draft._id, state: 'fresh', ...(after !== '' && { _id: above(after) }) },
      orderBy: [['_id', 'asc']],
      limit: STEP,
    })
    await stageRows(desk, rows, { batch: job._id, by: job.by, at: workshop.now })
    after = rows.at(-1)?._id ?? after
    done += rows.length
    if (rows.length < STEP) return putIntoForce(draft, job, done, workshop)
    if (shouldStop()) return { done, total, cursor: JSON.stringify([after, done]) }
  }
}

/** A batch belongs to one order: what an order that failed has staged never counts, whatever was corrected since. */
interface Deed {
  batch: string
  by: PersonId
  at: Instant
}

async function stageRows(desk: EntryDesk, rows: readonly EntryRowDocument[], deed: Deed): Promise<void> {
  const people = [...new Set(rows.flatMap(({ person }) => person || []))]
  const settled = new Map((await settlePeople(desk, people)).map((row) => [row._id, row]))
  const now = rows.map((row) => settled.get(row._id) ?? row)
  const entries = now.flatMap((row) => (row.state === 'fresh' ? entriesOfRow(desk.draft, row, deed) : []))
  await stageEntries(desk.store, deed.batch, entries, deed.at)
}

/** One entry a fact; its id names the row and the column, so that a repeated slice writes the same. */
function entriesOfRow(
  { _id: draft, title }: EntryDraftDocument,
  { row, person, facts }: EntryRowDocument,
  { batch, by, at }: Deed,
): Omit<LedgerDocument, 'county'>[] {
  if (person === '') return []
  return facts
    .filter(({ known }) => !known)
    .map((fact) => ({
      _id: `${batch}:${row}:${fact.column}`,
      person,
      kind: fact.kind,
      on: fact.on,
      source: sourceOf(draft),
      title: fact.note === '' ? title : `${title}：${fact.note}`,
      at,
      by,
      fact: factKey(fact),
      ...amountOf(fact),
    }))
}

async function putIntoForce(
  draft: EntryDraftDocument,
  { _id: batch, by }: Job,
  total: number,
  workshop: Workshop,
): Promise<Slice> {
  const { store, now } = workshop
  // A row that was fine in the preview may repeat another one by now; then nothing counts, and the preview says which.
  const counts = await recount(store, draft._id)
  if (counts.bad > 0)
    return reopen(draft, workshop, new Refusal('ENTRIES_HAVE_BAD_ROWS', { bad: counts.bad }))
  await putBatchInForce(store, batch)
  const entries = await sizeOfBatch(store, batch)
  await audit(store, now, { by, action: 'apply-entries', subject: draft._id, facts: { entries, ...counts } })
  await store.change(entryDrafts, draft._id, {
    set: { state: 'applied', counts, entries, appliedBy: by, appliedAt: now },
  })
  await giveTurnBack(store, draft._id)
  return { done: total, total, cursor: '', finished: { entries } }
}

async function reopen(draft: EntryDraftDocument, { store }: Workshop, because: unknown): Promise<never> {
  const state = draft.entrant === 'agency' ? 'handed-in' : 'ready'
  await store.change(entryDrafts, draft._id, { set: { state } }, { state: 'applying' })
  await giveTurnBack(store, draft._id)
  throw because
}
