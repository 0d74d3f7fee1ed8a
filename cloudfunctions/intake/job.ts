import { type ActorContext, deterministicId, jobs, type Store } from '@/cloudfunctions/kernel'
import type { DraftDocument } from './documents'

export type IntakeJobKind = 'read-roster' | 'read-schools' | 'apply-import' | 'clear-import'

/** Orders a job about a draft; asking for the same one again (`attempt`) is the same job. Answers its id. */
export async function orderJob(
  store: Store,
  draft: Pick<DraftDocument, '_id' | 'by'>,
  kind: IntakeJobKind,
  attempt: number,
  now: ActorContext['now'],
): Promise<string> {
  const _id = deterministicId('job', kind, draft._id, attempt)
  await store.insert(jobs, {
    _id,
    kind,
    input: { draft: draft._id },
    state: 'waiting',
    done: 0,
    total: 0,
    cursor: '',
    by: draft.by,
    createdAt: now,
    leaseUntil: 0,
    tries: 0,
  })
  return _id
}
