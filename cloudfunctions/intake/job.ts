import { deterministicId, type Job, orderJob, type Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import type { DraftDocument } from './documents'

export type IntakeJobKind = 'read-roster' | 'read-schools' | 'apply-import' | 'clear-import'

/** Orders work on a draft; asking for the same one again (`attempt`) is the same job. Answers its id. */
export const orderWork = (
  store: Store,
  { _id: draft, by }: Pick<DraftDocument, '_id' | 'by'>,
  kind: IntakeJobKind,
  attempt: number,
  now: Instant,
): Promise<string> => {
  const _id = deterministicId('job', kind, draft, attempt)
  return orderJob(store, { _id, kind, input: { draft }, by, now })
}

/** The draft that a job works on. */
export const draftOf = (job: Job): string => String(job.input.draft)
