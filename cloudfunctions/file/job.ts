import { deterministicId, jobs, orderJob, type Store } from '@/cloudfunctions/kernel'
import type { Instant } from '@/domain/shared'
import { type FileDocument, files } from './documents'

export type FileJobKind = 'inspect-file'

/** Orders the reading of a whole file. The same job again, or the next one when it has failed. */
export async function orderInspection(store: Store, file: FileDocument, now: Instant): Promise<void> {
  const known = file.job === '' ? undefined : await store.find(jobs, file.job)
  if (known && known.state !== 'failed') return
  const job = await orderJob<FileJobKind>(store, {
    _id: deterministicId('job', 'inspect-file', file._id, file.job),
    kind: 'inspect-file',
    input: { file: file._id },
    total: 1,
    by: file.owner,
    now,
  })
  await store.change(files, file._id, { set: { job } }, { job: file.job })
}
