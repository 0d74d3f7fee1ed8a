import type { Instant, PersonId } from '@/domain/shared'
import type { Store } from '../store'
import { type Job, jobs } from './job'

export interface Order<Kind extends string> {
  /** Derived from what is ordered: the same order is the same job. */
  _id: string
  kind: Kind
  input: Job['input']
  /** What `done` counts up to, as far as it is known by now. */
  total?: number
  by: PersonId
  now: Instant
}

/** Orders long work; ordered again with the same id it is the same job. Answers its id. */
export async function orderJob<Kind extends string>(
  store: Store,
  { total = 0, now, ...order }: Order<Kind>,
): Promise<string> {
  await store.insert(jobs, {
    ...order,
    state: 'waiting',
    done: 0,
    total,
    cursor: '',
    createdAt: now,
    leaseUntil: 0,
    tries: 0,
  })
  return order._id
}
