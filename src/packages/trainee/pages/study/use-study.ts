import { useEffect } from 'react'
import { api } from '../../../../api/client'
import { readAgain } from '../../../../api/mine'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import { useOnline } from '../../../../platform/network'
import type { MyStudy } from '../../study/answers'
import { keptViewings } from '../../study/kept-beats'
import { sendLeftBeats } from '../../study/send-beats'

/** Kept on the phone; heartbeats that an earlier visit could not send go out as soon as there is a network. */
export function useStudy(): Loaded<MyStudy> {
  const online = useOnline()
  useEffect(() => {
    if (online && keptViewings().length > 0) void sendLeftBeats().then(readAgain)
  }, [online])
  return useReading(['study.myStudy'], () => api.study.myStudy.query({}), { kept: true })
}
