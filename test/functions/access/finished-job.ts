import type { Job } from '@/cloudfunctions/kernel'
import { instant, type PersonId } from '@/domain/shared'

/** A job that is over, so that nobody who may advance it does anything. */
export const finishedJob = (
  _id: string,
  kind: string,
  by: PersonId,
  input: Job['input'] = {},
): Omit<Job, 'county'> => ({
  _id,
  kind,
  input,
  state: 'done',
  done: 1,
  total: 1,
  cursor: '',
  by,
  createdAt: instant(0),
  leaseUntil: 0,
  tries: 0,
})
