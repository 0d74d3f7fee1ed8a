import type { Client } from './client'

export interface Progress {
  state: string
  done: number
  total: number
  failure?: string
}

/** Works a job to its end. @throws Error when it fails */
export async function finishJob(
  client: Client,
  job: string,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<void> {
  for (;;) {
    const progress = await client.ask<Progress>('jobs.advance', 'mutation', { job })
    onProgress(progress)
    if (progress.state === 'done') return
    if (progress.state === 'failed') throw new Error(`job ${job}: ${progress.failure}`)
  }
}
