import { useEffect, useState } from 'react'
import { api } from '../../api/client'
import { readAgain } from '../../api/mine'
import { useNow } from '../../platform/clock'
import type { QueuedAnswer, RecordedAnswer } from './outcome'

/**
 * The check-in that a queued scan becomes, as soon as the doors are open and the server says so; asked again with every tick of the page's
 * clock until then.
 */
export function useOpening({ opensAt, session }: QueuedAnswer): RecordedAnswer | undefined {
  const [recorded, setRecorded] = useState<RecordedAnswer>()
  const now = useNow()
  useEffect(() => {
    if (now < opensAt || recorded) return
    api.checkIn.redeemEarly
      .mutate({})
      .then((counted) => {
        const own = counted.find((one) => one.session.id === session.id)
        // Whoever waited for this record has not seen it before, even if the server's timer was faster.
        if (own) setRecorded({ ...own, isRepeat: false })
        void readAgain()
      })
      // No network now: the timer on the server counts it all the same.
      .catch(() => undefined)
  }, [now, opensAt, session.id, recorded])
  return recorded
}
