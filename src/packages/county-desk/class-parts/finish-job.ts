import { api } from '../../../api/client'
import { Refused, refusalOf } from '../../../api/refused'

/** After silence, and while somebody else works on the job. */
const WAIT_MS = 1200

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export interface JobProgress {
  done: number
  total: number
}

/**
 * Works a job slice by slice until it has ended. Silence is waited out: the job keeps its place on the server, whose timer goes on with it
 * when nobody waits. Throws the refusal of a job that failed.
 * @param isLeft nobody waits any more
 */
export async function finishJob(
  job: string,
  onProgress: (progress: JobProgress) => void,
  isLeft: () => boolean,
): Promise<void> {
  let before = -1
  while (!isLeft()) {
    const slice = await advance(job)
    if (slice === 'silent') {
      await pause(WAIT_MS)
      continue
    }
    if (slice.state === 'done' || slice.state === 'cancelled') return
    if (slice.state === 'failed')
      throw new Refused(slice.failure ?? 'INTERNAL', { reference: '', ...slice.result })
    onProgress(slice)
    if (slice.done === before) await pause(WAIT_MS)
    before = slice.done
  }
}

async function advance(job: string) {
  try {
    return await api.jobs.advance.mutate({ job })
  } catch (error) {
    const { code } = refusalOf(error)
    if (code === 'UNREACHABLE' || code === 'TRY_AGAIN') return 'silent' as const
    throw error
  }
}
