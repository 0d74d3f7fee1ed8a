import { addMs, type Instant, SECOND } from '@/domain/shared'
import { log } from '../log'
import { Refusal } from '../refusal'
import type { Keyring } from '../secrets'
import type { FileStorage } from '../storage'
import { atMost, type Store } from '../store'
import { type Job, type JobProgress, jobs, progressOf } from './job'

/** What a worker may use, besides the rules. */
export interface Workshop {
  store: Store
  keyring: Keyring
  storage: FileStorage
  now: Instant
  /** True when the slice should end: the caller waits, or the platform's time is nearly over. */
  shouldStop: () => boolean
}

/** What one slice achieved; without `finished` the next slice starts at `cursor`. */
export interface Slice {
  done: number
  total: number
  cursor: string
  finished?: Readonly<Record<string, string | number | boolean>>
}

/** Works one slice. It must be harmless to repeat: a killed function runs the slice again. */
export type Worker = (job: Job, workshop: Workshop) => Promise<Slice>

const LEASE_MS = 90 * SECOND
const TRIES = 5

/** Works one slice of a job under a lease. Somebody else's lease: answers the progress as it stands. */
export async function workOn(job: Job, worker: Worker, workshop: Workshop): Promise<JobProgress> {
  const { store, now } = workshop
  if (job.state !== 'waiting' && job.state !== 'running') return progressOf(job)
  const taken = await store.change(
    jobs,
    job._id,
    { set: { state: 'running', leaseUntil: addMs(now, LEASE_MS) }, increment: { tries: 1 } },
    { leaseUntil: atMost(now) },
  )
  if (!taken) return progressOf(job)
  const after = await slice(job, worker, workshop)
  await store.change(jobs, job._id, { set: { ...after, leaseUntil: 0 } })
  return progressOf({ ...job, ...after })
}

async function slice(job: Job, worker: Worker, workshop: Workshop): Promise<Partial<Job>> {
  try {
    const { finished, ...progress } = await worker(job, workshop)
    return finished
      ? { ...progress, state: 'done', result: finished }
      : { ...progress, state: 'running', tries: 0 }
  } catch (error) {
    if (error instanceof Refusal)
      return { state: 'failed', failure: error.code, result: error.facts as never }
    log('error', 'job', {
      job: job._id,
      kind: job.kind,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
    return job.tries + 1 >= TRIES ? { state: 'failed', failure: 'INTERNAL' } : { state: 'running' }
  }
}
