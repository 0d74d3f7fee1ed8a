import { api } from './client'
import { Refused, refusalOf } from './refused'

/** After silence, and while somebody else works on the job. */
const WAIT_MS = 1200

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** How far a job is. */
export interface JobProgress {
  done: number
  total: number
  /** nobody answers just now; it goes on when somebody does */
  silent: boolean
}
export interface Waiter {
  onProgress?: (progress: JobProgress) => void
  /** nobody waits any more */
  isLeft?: () => boolean
  /** ordered by the person who waits */
  isOwn?: boolean
}

/**
 * Works a job slice by slice until it has ended. Silence is waited out: the job keeps its place on the server, whose timer goes on with it
 * when nobody waits.
 * @throws Refused why the job failed
 */
export async function finishJob(
  job: string,
  { onProgress, isLeft, isOwn = false }: Waiter = {},
): Promise<void> {
  let known: JobProgress = { done: 0, total: 0, silent: false }
  while (!isLeft?.()) {
    const slice = await advance(job, isOwn)
    if (isLeft?.()) return
    if (slice !== 'silent' && slice.hasEnded) return
    const before = known
    known = slice === 'silent' ? { ...before, silent: true } : { ...slice.progress, silent: false }
    onProgress?.(known)
    if (known.done === before.done) await pause(WAIT_MS)
  }
}

async function advance(job: string, isOwn: boolean) {
  try {
    const { state, done, total, failure, result } = await (isOwn
      ? api.jobs.advanceOwn
      : api.jobs.advance
    ).mutate({ job })
    if (state === 'failed') throw new Refused(failure ?? 'INTERNAL', { reference: '', ...result })
    return { hasEnded: state === 'done' || state === 'cancelled', progress: { done, total } }
  } catch (error) {
    const { code } = refusalOf(error)
    if (code === 'UNREACHABLE' || code === 'TRY_AGAIN') return 'silent' as const
    throw error
  }
}
