import { useEffect, useRef, useState } from 'react'
import type { Mode } from '@/domain/class-forming'
import { api } from '../../../../api/client'
import { finishJob, type JobProgress } from '../../../../api/finish-job'
import { queryClient } from '../../../../api/query'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { STALE_PLAN } from '../../class-parts/answers'
import { newRequestKey } from '../../class-parts/request-key'

export interface Forming {
  /** while it runs, seconds */
  progress: JobProgress | undefined
  refusal: Refusal | undefined
  begin: (modes: readonly Mode[], seconds: number) => void
  stop: () => void
}

/** Forms classes while this page waits; whoever leaves finds the result later, the server's timer goes on. */
export function useForming(cohort: string): Forming {
  const [job, setJob] = useState<string>()
  const [progress, setProgress] = useState<JobProgress>()
  const [refusal, setRefusal] = useState<Refusal>()
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  const form = async (modes: readonly Mode[], seconds: number) => {
    setRefusal(undefined)
    setProgress({ done: 0, total: modes.length * seconds, silent: false })
    try {
      const order = { cohort, modes: [...modes], seconds, requestKey: newRequestKey('form') }
      const ordered = await api.classForming.formClasses.mutate(order)
      setJob(ordered.job)
      await finishJob(ordered.job, { onProgress: setProgress, isLeft: () => left.current })
    } catch (error) {
      setRefusal(refusalOf(error))
    }
    await Promise.all(STALE_PLAN.map((path) => queryClient.invalidateQueries({ queryKey: [path] })))
    setJob(undefined)
    setProgress(undefined)
  }
  return {
    progress,
    refusal,
    begin: (modes, seconds) => void form(modes, seconds),
    stop: () => {
      if (job) void api.classForming.cancelForming.mutate({ job }).catch(() => undefined)
    },
  }
}
