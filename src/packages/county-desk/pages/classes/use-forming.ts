import { useEffect, useRef, useState } from 'react'
import type { Mode } from '@/domain/class-forming'
import { api } from '../../../../api/client'
import { finishJob, type JobProgress } from '../../../../api/finish-job'
import { queryClient } from '../../../../api/query'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { newRequestKey } from '../../../../platform/request-key'
import { type Cohort, STALE_PLAN } from '../../class-parts/answers'

export interface Forming {
  /** while it runs, seconds */
  progress: JobProgress | undefined
  refusal: Refusal | undefined
  begin: (modes: readonly Mode[], seconds: number) => void
  stop: () => void
  stopping: boolean
}

/**
 * Forms classes while this page waits. Whoever leaves finds the result later, the server's timer goes on; whoever comes back while it runs
 * takes it up again, also a colleague who ordered nothing.
 */
export function useForming({ id: cohort, forming }: Pick<Cohort, 'id' | 'forming'>): Forming {
  const [progress, setProgress] = useState<JobProgress>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [stopping, setStopping] = useState(false)
  const waited = useRef<string>()
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  const wait = async (job: string) => {
    waited.current = job
    await finishJob(job, { onProgress: setProgress, isLeft: () => left.current })
  }
  const work = async (begin: () => Promise<void>) => {
    setRefusal(undefined)
    try {
      await begin()
    } catch (error) {
      setRefusal(refusalOf(error))
    }
    await Promise.all(STALE_PLAN.map((path) => queryClient.invalidateQueries({ queryKey: [path] })))
    setStopping(false)
    setProgress(undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken up once for each forming, whatever is drawn meanwhile
  useEffect(() => {
    if (!forming || waited.current === forming.job) return
    setProgress({ ...forming, silent: false })
    void work(() => wait(forming.job))
  }, [forming?.job])
  const order = async (modes: readonly Mode[], seconds: number) => {
    setProgress({ done: 0, total: modes.length * seconds, silent: false })
    const request = { cohort, modes: [...modes], seconds, requestKey: newRequestKey('form') }
    const { job } = await api.classForming.formClasses.mutate(request)
    await wait(job)
  }
  const stop = async () => {
    const job = waited.current
    if (!job) return
    setStopping(true)
    await api.classForming.cancelForming.mutate({ job }).catch(() => setStopping(false))
  }
  return {
    progress,
    refusal,
    stopping,
    begin: (modes, seconds) => void work(() => order(modes, seconds)),
    stop: () => void stop(),
  }
}
