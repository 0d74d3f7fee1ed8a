import { deterministicId, jobs, type Store } from '@/cloudfunctions/kernel'
import type { Instant, PersonId } from '@/domain/shared'

export type CertificateJobKind = 'survey-certificates' | 'issue-certificates'

/** Orders a walk over the roster; the same `requestKey` is the same job. Answers its id. */
export async function orderWalk(
  store: Store,
  kind: CertificateJobKind,
  { requestKey, by, now }: { requestKey: string; by: PersonId; now: Instant },
): Promise<string> {
  const _id = deterministicId('job', kind, store.county, by, requestKey)
  await store.insert(jobs, {
    _id,
    kind,
    input: {},
    state: 'waiting',
    done: 0,
    total: 0,
    cursor: '',
    by,
    createdAt: now,
    leaseUntil: 0,
    tries: 0,
  })
  return _id
}
