import { useEffect, useRef, useState } from 'react'
import { api } from '../../../api/client'
import { readAgain } from '../../../api/mine'
import { useInFront } from '../../../platform/in-front'
import { useOnline } from '../../../platform/network'
import { newRequestKey } from '../../../platform/request-key'
import { keepBeat } from './kept-beats'
import { sendBeats } from './send-beats'
import { startViewing, type Viewing, type ViewingState } from './viewing'

const TICK_MS = 1000

/** What is watched or read. */
export interface Played {
  /** Where the course stands; a text moves on by the seconds for which the time ran. */
  position: (passed: number) => number
  isPlaying: () => boolean
}

/** Counts while the course plays and the page is in front; tells what the server has counted. */
export function useViewing(course: string, played: Played): ViewingState & { inFront: boolean } {
  const [state, setState] = useState<ViewingState>({ phase: 'unopened' })
  const inFront = useInFront()
  const online = useOnline()
  const viewing = useRef<Viewing>(undefined)
  const newest = useRef({ played, inFront })
  newest.current = { played, inFront }

  useEffect(() => {
    const requestKey = newRequestKey('viewing')
    const started = startViewing(
      {
        open: () => api.study.openViewing.mutate({ course, requestKey }),
        keep: keepBeat,
        send: sendBeats,
        now: Date.now,
      },
      setState,
    )
    viewing.current = started
    let last = Date.now()
    let runs = false
    const timer = setInterval(() => {
      const now = Date.now()
      const { played: source, inFront: seen } = newest.current
      const position = source.position(seen && runs ? (now - last) / 1000 : 0)
      last = now
      runs = started.tick(position, seen && source.isPlaying())
    }, TICK_MS)
    return () => {
      clearInterval(timer)
      started.leave()
      setTimeout(() => void readAgain(), TICK_MS)
    }
  }, [course])

  useEffect(() => {
    if (!inFront) viewing.current?.leave()
  }, [inFront])
  useEffect(() => {
    if (online) viewing.current?.retry()
  }, [online])
  return { ...state, inFront }
}
