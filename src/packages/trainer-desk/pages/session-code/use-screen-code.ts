import { hexToBytes } from '@noble/hashes/utils'
import { useEffect, useState } from 'react'
import { type ClockOffset, STEP_SECONDS, serverTimeAt, sessionCodeAt } from '@/domain/check-in'
import { type Instant, instant, SECOND, type SessionId } from '@/domain/shared'
import type { CodeKey } from '../../hall-readings'

export interface ScreenCode {
  /** What the QR holds. */
  text: string
  /** The six digits, in two groups. */
  short: string
  secondsLeft: number
  /** 1 when the code is new, 0 when it is about to change. */
  shareLeft: number
}

/** The code that belongs on the screen now; it changes when the server's step does, also after the device slept. */
export function useScreenCode(session: SessionId, { keyHex, generation, clock }: CodeKey): ScreenCode {
  const now = useServerSecond(clock)
  const { token, short, changesAt } = sessionCodeAt(hexToBytes(keyHex), { id: session, generation }, now)
  const secondsLeft = Math.ceil((changesAt - now) / SECOND)
  return {
    text: linkOf(token),
    short: `${short.slice(0, 3)} ${short.slice(3)}`,
    secondsLeft,
    shareLeft: secondsLeft / STEP_SECONDS,
  }
}

/** With a registered link WeChat's own scanner opens the mini-program; without one the app's scanner reads the bare token. */
const linkOf = (token: string): string => {
  const base = process.env.SUIXING_CHECK_IN_LINK
  return base ? `${base}/${token}` : token
}

/** The server's time, told at the edge of each of its seconds. */
export function useServerSecond(clock: ClockOffset): Instant {
  const serverNow = () => serverTimeAt(instant(Date.now()), clock)
  const [, tick] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const intoSecond = serverTimeAt(instant(Date.now()), clock) % SECOND
      timer = setTimeout(() => {
        tick((count) => count + 1)
        wait()
      }, SECOND - intoSecond)
    }
    wait()
    return () => clearTimeout(timer)
  }, [clock])
  return serverNow()
}
