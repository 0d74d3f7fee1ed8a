import { type Job, jobs, type Store } from '@/cloudfunctions/kernel'
import type { Instant, PersonId } from '@/domain/shared'

/** Long work that folds everybody's entries; the context that has the ledger works on it. */
export type RecountKind = 'replay-rules' | 'close-cohort' | 'count-coverage'

/** Orders a job; with the same id it is the same job. */
export async function orderJob(
  store: Store,
  {
    _id,
    kind,
    input,
    by,
    now,
  }: { _id: string; kind: RecountKind; input: Job['input']; by: PersonId; now: Instant },
): Promise<void> {
  await store.insert(jobs, {
    _id,
    kind,
    input,
    state: 'waiting',
    done: 0,
    total: 1,
    cursor: '',
    by,
    createdAt: now,
    leaseUntil: 0,
    tries: 0,
  })
}
