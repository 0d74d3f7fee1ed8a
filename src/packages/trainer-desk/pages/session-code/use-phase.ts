import { useEffect, useState } from 'react'
import { type ClockOffset, serverTimeAt } from '@/domain/check-in'
import { type Phase, phaseOf, type SessionState } from '@/domain/session'
import { type Instant, instant } from '@/domain/shared'
import { nextTurn } from './view'

/** Longer waits are cut: a device that slept must not sleep on. */
const LONGEST_WAIT_MS = 30_000

/** Where the half-day stands by the server's time; turns by itself when the doors open, the check-out begins, the doors close. */
export function usePhase(session: SessionState, clock: ClockOffset): { phase: Phase; now: Instant } {
  const now = serverTimeAt(instant(Date.now()), clock)
  const [, turn] = useState(0)
  const next = nextTurn(session, now)
  const wait = Math.min(LONGEST_WAIT_MS, next === undefined ? LONGEST_WAIT_MS : next - now + 1)
  useEffect(() => {
    const timer = setTimeout(() => turn((count) => count + 1), wait)
    return () => clearTimeout(timer)
  })
  return { phase: phaseOf(session, now), now }
}
