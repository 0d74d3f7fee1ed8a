import { deterministicId, type Job, jobs, orderJob, refuse, type Store } from '@/cloudfunctions/kernel'
import type { Instant, PersonId } from '@/domain/shared'
import { type EntryDraftDocument, entryDrafts } from './documents'

export type EntryJobKind = 'read-entries' | 'apply-entries' | 'undo-entries'

/** What each kind of work makes of the draft while it lasts. */
const STATE = {
  'read-entries': 'reading',
  'apply-entries': 'applying',
  'undo-entries': 'undoing',
} as const satisfies Record<EntryJobKind, EntryDraftDocument['state']>

/**
 * Orders work on a draft and answers the job. Asked again while it is under way it is the same job; a job that failed is ordered anew.
 * Refuses with TRY_AGAIN when somebody else was faster with something else.
 */
export async function orderWork(
  store: Store,
  draft: EntryDraftDocument,
  kind: EntryJobKind,
  { by, now, why = '' }: { by: PersonId; now: Instant; why?: string },
): Promise<string> {
  const known = draft.job === '' ? undefined : await store.find(jobs, draft.job)
  if (known?.kind === kind && known.state !== 'failed') return known._id
  const orders = draft.orders + 1
  const _id = deterministicId('job', kind, draft._id, orders)
  const job = await orderJob(store, { _id, kind, input: { draft: draft._id, why }, by, now })
  const taken = await store.change(
    entryDrafts,
    draft._id,
    { set: { state: STATE[kind], job, orders } },
    { state: draft.state, orders: draft.orders },
  )
  return taken ? job : refuse('TRY_AGAIN', {})
}

/** The draft that a job works on. */
export const draftOf = (job: Job): string => String(job.input.draft)
