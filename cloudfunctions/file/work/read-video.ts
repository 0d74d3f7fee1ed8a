import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { VideoReading } from '@/domain/file'

/** An honest container is read in some hundred milliseconds; who needs longer or more wants to keep us busy. */
const MOST_MS = 20_000
const MOST_HEAP_MB = 96

/** What the reading thread answers; `unreachable` when the storage, not the file, was at fault. */
export type ThreadAnswer = VideoReading | { state: 'unreachable'; why: string }

/** Built beside the function that uses it (tools/build-functions). */
const THREAD = join(__dirname, 'read-container.js')

/**
 * Length, size and container of a stored video. A hostile file can make any parser loop or hoard, so it is read in a thread of its own that is bounded
 * in bytes, reads, memory and time; one that goes beyond is `damaged`. @throws Error when the storage does not answer
 */
export async function readVideo(url: string, bytes: number): Promise<VideoReading> {
  const thread = new Worker(THREAD, {
    workerData: { url, bytes },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    env: {},
    execArgv: [],
  })
  const answer = await new Promise<ThreadAnswer>((resolve) => {
    const giveUp = () => resolve({ state: 'damaged' })
    setTimeout(giveUp, MOST_MS).unref()
    thread.once('message', resolve)
    thread.once('error', giveUp)
    thread.once('exit', giveUp)
  }).finally(() => thread.terminate())
  if (answer.state === 'unreachable') throw new Error(answer.why)
  return answer
}
