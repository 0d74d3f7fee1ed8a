import { useEffect, useState } from 'react'
import { type Instant, instant } from '@/domain/shared'

const TICK_MS = 15_000

/** The time, moving on while the page is open, so that doors open on the screen without a reading. `aheadMs` corrects the device's clock. */
export function useNow(aheadMs = 0): Instant {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return instant(now + aheadMs)
}
