import { addMs, type Instant, SECOND } from '@/domain/shared'
import { log } from '../log'
import { Refusal, refuse } from '../refusal'
import type { Keyring } from '../secrets'
import type { FileStorage } from '../storage'
import { atMost, oneOf, type Store } from '../store'
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
/** Failed or killed slices in a row, after which nobody takes the job up again. */
const TRIES = 5
const GAVE_UP: Partial<Job> = { state: 'failed', failure: 'INTERNAL' }

/**
 * Works one slice of a job under a lease. Somebody else's lease, or work that is over: answers the progress as it stands. What the caller read may
 * be older than the lease, so the job is read again under it.
 */
export async function workOn(
  { _id }: Pick<Job, '_id'>,
  worker: Worker,
  workshop: Workshop,
): Promise<JobProgress> {
  const { store, now } = workshop
  const leaseUntil = addMs(now, LEASE_MS)
  const taken = await store.change(
    jobs,
    _id,
    { set: { state: 'running', leaseUntil }, increment: { tries: 1 } },
    { leaseUntil: atMost(now), state: oneOf(['waiting', 'running']) },
  )
  const job = await load(store, _id)
  if (!taken) return progressOf(job)
  const after = await slice(job, worker, workshop)
  // A slice that outlived its lease, or whose job was cancelled, has no say any more.
  const kept = await store.change(
    jobs,
    _id,
    { set: { ...after, leaseUntil: 0 } },
    { leaseUntil, state: 'running' },
  )
  return progressOf(kept ? { ...job, ...after } : await load(store, _id))
}

const load = async (store: Store, id: string): Promise<Job> =>
  (await store.find(jobs, id)) ?? refuse('NOT_FOUND', { what: 'job' })

async function slice(job: Job, worker: Worker, workshop: Workshop): Promise<Partial<Job>> {
  // A killed slice cannot write down that it failed; its try was counted when it began.
  if (job.tries > TRIES) return GAVE_UP
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
    return job.tries >= TRIES ? GAVE_UP : { state: 'running' }
  }
}
