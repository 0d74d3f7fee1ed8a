import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../api/client'
import { type Refusal, refusalOf } from '../../../../api/refused'
import type { Progress } from './view'

/** After silence, and while somebody else works on the job. */
const WAIT_MS = 1500

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Works a job slice by slice until it has ended, and tells how far it is. Silence is waited out: the job keeps its place on the server.
 * @param onEnd with the refusal when it failed
 */
export function useJob(job: string | undefined, onEnd: (refusal?: Refusal) => void): Progress | undefined {
  const [progress, setProgress] = useState<Progress>()
  const ended = useRef(onEnd)
  ended.current = onEnd
  useEffect(() => {
    setProgress(undefined)
    if (!job) return undefined
    let left = false
    const work = async () => {
      let before = -1
      while (!left) {
        const slice = await advance(job)
        if (left) return
        if (slice.state === 'ended') return ended.current(slice.refusal)
        setProgress((known) => (slice.state === 'silent' ? quiet(known) : slice.progress))
        const moved = slice.state === 'moving' && slice.progress.done !== before
        if (slice.state === 'moving') before = slice.progress.done
        if (!moved) await pause(WAIT_MS)
      }
    }
    void work()
    return () => {
      left = true
    }
  }, [job])
  return progress
}

type Slice =
  | { state: 'moving'; progress: Progress }
  | { state: 'silent' }
  | { state: 'ended'; refusal?: Refusal }

async function advance(job: string): Promise<Slice> {
  try {
    const { state, done, total, failure, result } = await api.jobs.advance.mutate({ job })
    if (state === 'waiting' || state === 'running')
      return { state: 'moving', progress: { done, total, silent: false } }
    if (state === 'done') return { state: 'ended' }
    return { state: 'ended', refusal: { code: failure ?? 'INTERNAL', facts: { reference: '', ...result } } }
  } catch (error) {
    const refusal = refusalOf(error)
    const passing = refusal.code === 'UNREACHABLE' || refusal.code === 'TRY_AGAIN'
    return passing ? { state: 'silent' } : { state: 'ended', refusal }
  }
}

const quiet = (known: Progress | undefined): Progress => ({ done: 0, total: 0, ...known, silent: true })
