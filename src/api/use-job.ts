import { useEffect, useRef, useState } from 'react'
import { finishJob, type JobProgress } from './finish-job'
import { type Refusal, refusalOf } from './refused'

/**
 * Works a job while the page is open, and tells how far it is.
 * @param onEnd with the refusal when it failed
 * @param isOwn ordered by the person who waits; else the office waits for somebody's
 */
export function useJob(
  job: string | undefined,
  onEnd: (refusal?: Refusal) => void,
  isOwn = false,
): JobProgress | undefined {
  const [progress, setProgress] = useState<JobProgress>()
  const ended = useRef(onEnd)
  ended.current = onEnd
  useEffect(() => {
    setProgress(undefined)
    if (!job) return undefined
    let left = false
    const tell = (refusal?: Refusal) => {
      if (!left) ended.current(refusal)
    }
    finishJob(job, { onProgress: setProgress, isLeft: () => left, isOwn }).then(
      () => tell(),
      (error: unknown) => tell(refusalOf(error)),
    )
    return () => {
      left = true
    }
  }, [job, isOwn])
  return progress
}
