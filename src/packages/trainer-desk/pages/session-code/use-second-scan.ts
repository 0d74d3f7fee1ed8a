import type { SessionId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { queryClient } from '../../../../api/query'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'

type SecondScans = Answers['attendance']['listSecondScans']
export type SecondScan = SecondScans['calls'][number]

const PATH = 'attendance.listSecondScans'
/** Only while people are answering; otherwise a call from another screen may be seen a minute later. */
const LOOK_WHILE_OPEN_MS = 5000
const LOOK_MS = 60_000

/** The latest second scan of the half-day and who answered. */
export function useSecondScan(session: SessionId): SecondScan | undefined {
  const key = [PATH, session]
  const isOpen = queryClient.getQueryData<SecondScans>(key)?.calls[0]?.state === 'open'
  const reading = useReading(key, () => api.attendance.listSecondScans.query({ session }), {
    every: isOpen ? LOOK_WHILE_OPEN_MS : LOOK_MS,
  })
  return reading.state === 'ready' ? reading.value.calls[0] : undefined
}

export const useSecondScanCall = (session: SessionId, onDone: () => void): Deed<undefined, unknown> =>
  useDeed(() => api.attendance.callSecondScan.mutate({ session }), [PATH], onDone)
