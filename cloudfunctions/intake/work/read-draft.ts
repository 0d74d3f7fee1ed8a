import {
  type Collection,
  type Job,
  Refusal,
  refuse,
  type Slice,
  type StoredDocument,
  type Worker,
  type Workshop,
} from '@/cloudfunctions/kernel'
import { loadCounty, loadRegister } from '@/cloudfunctions/org'
import { readUpload, removeUpload } from '@/cloudfunctions/spreadsheet'
import { type DraftDocument, draftIssues, draftRows, drafts, stagedPeople, stagedSchools } from '../documents'
import { assertState, loadDraft, recount } from '../draft'
import { draftOf } from '../job'
import { judgeRoster } from '../roster/judge-roster'
import { judgeRegister } from '../schools/judge-register'
import { clearDraft } from './clear-draft'
import type { Judged } from './judged'

/** Documents of one write; a slice may end between two of them. */
const BATCH = 500

/** The file judged last, by job, kept while its slices follow each other in a warm instance. Nothing in it is in clear. */
const warm = new Map<string, Judged>()

/**
 * Reads an uploaded file, judges it and writes its rows beside those in force, batch by batch. A killed slice is repeated from the last
 * batch that was reported; ids are derived, so nothing doubles. The upload is removed as soon as everything is written.
 */
export const readDraft: Worker = async (job, workshop) => {
  const { store, storage } = workshop
  const draft = await loadDraft(store, draftOf(job))
  if (draft.state === 'ready') {
    await removeUpload(storage, draft.fileId)
    return finished(draft, job)
  }
  assertState(draft, 'reading')
  // An earlier reading that failed has compared with a version that may be out of force by now.
  if (job.cursor === '' && draft.readings > 1) await clearDraft(store, draft, () => false)
  const writes = writesOf(draft, await judgeOnce(draft, workshop))
  let next = Number(job.cursor || '0')
  do {
    await writes[next]?.(workshop)
    next += 1
  } while (next < writes.length && !workshop.shouldStop())
  if (next < writes.length) return { done: next * BATCH, total: writes.length * BATCH, cursor: String(next) }
  return finish(draft, job, workshop)
}

async function judgeOnce(draft: DraftDocument, workshop: Workshop): Promise<Judged> {
  const known = warm.get(draft.job)
  if (known) return known
  const judged = await judge(draft, workshop).catch((error: unknown) => giveUp(draft, workshop, error))
  warm.clear()
  warm.set(draft.job, judged)
  return judged
}

/** A file that cannot be taken in ends the import, and does not lie about with its ID numbers. */
async function giveUp(draft: DraftDocument, { store, storage }: Workshop, error: unknown): Promise<never> {
  if (error instanceof Refusal && error.code !== 'FILE_NOT_ARRIVED') {
    await removeUpload(storage, draft.fileId)
    await store.change(drafts, draft._id, { set: { state: 'discarded', cleared: true } })
  }
  throw error
}

async function judge(draft: DraftDocument, workshop: Workshop): Promise<Judged> {
  const sheets = await readUpload(workshop.storage, draft)
  if (draft.kind === 'schools') return judgeRegister(sheets, draft, workshop)
  const register = await loadRegister(workshop.store, await loadCounty(workshop.store.county), draft.register)
  return judgeRoster(sheets, draft, { ...workshop, register })
}

type Write = (workshop: Workshop) => Promise<unknown>

function writesOf(draft: DraftDocument, { staged, rows, issues, sheet }: Judged): Write[] {
  const into: Collection<StoredDocument> = draft.kind === 'roster' ? stagedPeople : stagedSchools
  return [
    ...inBatches(staged).map(
      (part): Write =>
        ({ store }) =>
          store.insertMany(into, part),
    ),
    ...inBatches(rows).map(
      (part): Write =>
        ({ store }) =>
          store.insertMany(draftRows, part),
    ),
    ...inBatches(issues).map(
      (part): Write =>
        ({ store }) =>
          store.insertMany(draftIssues, part),
    ),
    ({ store }) => store.change(drafts, draft._id, { set: { sheet } }),
  ]
}

function inBatches<T>(documents: readonly T[]): T[][] {
  const count = Math.ceil(documents.length / BATCH)
  return Array.from({ length: count }, (_, index) => documents.slice(index * BATCH, (index + 1) * BATCH))
}

async function finish(draft: DraftDocument, job: Job, { store, storage }: Workshop): Promise<Slice> {
  const counts = await recount(store, draft)
  warm.delete(draft.job)
  const ready = await store.change(
    drafts,
    draft._id,
    { set: { state: 'ready', counts } },
    { state: 'reading' },
  )
  // Only now: a slice that is repeated before needs the file again.
  await removeUpload(storage, draft.fileId)
  if (!ready && (await loadDraft(store, draft._id)).state === 'discarded') {
    await clearDraft(store, draft, () => false)
    return refuse('IMPORT_NOT_OPEN', { state: 'discarded' })
  }
  return finished({ ...draft, counts }, job)
}

const finished = ({ counts }: DraftDocument, { total }: Job): Slice => ({
  done: Math.max(total, counts.rows),
  total: Math.max(total, counts.rows),
  cursor: '',
  finished: { ...counts },
})
