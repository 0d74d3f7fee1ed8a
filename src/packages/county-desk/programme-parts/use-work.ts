import { useState } from 'react'
import type { JobProgress } from '../../../api/finish-job'
import { queryClient } from '../../../api/query'
import { type Refusal, refusalOf } from '../../../api/refused'
import { useJob } from '../../../api/use-job'

export interface Work {
  /** while it runs */
  progress: JobProgress | undefined
  running: boolean
  refusal: Refusal | undefined
  begin: () => void
}

/**
 * Orders a job and waits for it; whoever leaves finds the result later.
 * @param order answers the job's id
 * @param stale first parts of the keys of readings that its end makes old
 */
export function useWork(order: () => Promise<{ job: string }>, stale: readonly string[]): Work {
  const [job, setJob] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const progress = useJob(job, (failed) => {
    setRefusal(failed)
    setJob(undefined)
    for (const path of stale) void queryClient.invalidateQueries({ queryKey: [path] })
  })
  const begin = () => {
    setRefusal(undefined)
    order().then(
      (ordered) => setJob(ordered.job),
      (error: unknown) => setRefusal(refusalOf(error)),
    )
  }
  return { progress, running: job !== undefined, refusal, begin }
}
