import { useEffect } from 'react'
import type { Instant, SessionId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { queryClient } from '../../../../api/query'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'

type SecondScans = Answers['attendance']['listSecondScans']
export type SecondScan = SecondScans['calls'][number]

const PATH = 'attendance.listSecondScans'
/** Who answered is read often while people do; that another screen called is told by the live look. */
const LOOK_WHILE_OPEN_MS = 5000
const LOOK_MS = 60_000

/**
 * The latest second scan of the half-day and who answered.
 * @param openUntil what the live look says of an open one: when that changes, it is read anew
 */
export function useSecondScan(session: SessionId, openUntil: Instant | undefined): SecondScan | undefined {
  const key = [PATH, session]
  const isOpen = queryClient.getQueryData<SecondScans>(key)?.calls[0]?.state === 'open'
  const reading = useReading(key, () => api.attendance.listSecondScans.query({ session }), {
    every: isOpen ? LOOK_WHILE_OPEN_MS : LOOK_MS,
  })
  useEffect(() => {
    if (openUntil !== undefined) void queryClient.invalidateQueries({ queryKey: [PATH, session] })
  }, [session, openUntil])
  return reading.state === 'ready' ? reading.value.calls[0] : undefined
}

export const useSecondScanCall = (session: SessionId, onDone: () => void): Deed<undefined, unknown> =>
  useDeed(() => api.attendance.callSecondScan.mutate({ session }), [PATH], onDone)
