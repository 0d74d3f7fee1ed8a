import { deterministicId, jobs, type Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import { type FileDocument, files } from './documents'

export type FileJobKind = 'inspect-file'

/** Orders the reading of a whole file. The same job again, or the next one when it has failed. */
export async function orderInspection(store: Store, file: FileDocument, now: Instant): Promise<void> {
  const known = file.job === '' ? undefined : await store.find(jobs, file.job)
  if (known && known.state !== 'failed') return
  const _id = deterministicId('job', 'inspect-file', file._id, file.job)
  const kind: FileJobKind = 'inspect-file'
  await store.insert(jobs, {
    _id,
    kind,
    input: { file: file._id },
    state: 'waiting',
    done: 0,
    total: 1,
    cursor: '',
    by: file.owner,
    createdAt: now,
    leaseUntil: 0,
    tries: 0,
  })
  await store.change(files, file._id, { set: { job: _id } }, { job: file.job })
}
