import { deterministicId, orderJob, type Store } from '@/cloudfunctions/kernel'
import type { Instant, PersonId } from '@/domain/shared'

export type CertificateJobKind = 'survey-certificates' | 'issue-certificates'

/** Orders a walk over the roster; the same `requestKey` is the same job. Answers its id. */
export const orderWalk = (
  store: Store,
  kind: CertificateJobKind,
  { requestKey, by, now }: { requestKey: string; by: PersonId; now: Instant },
): Promise<string> => {
  const _id = deterministicId('job', kind, store.county, by, requestKey)
  return orderJob(store, { _id, kind, input: {}, by, now })
}
