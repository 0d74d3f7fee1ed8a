import { hexToBytes } from '@noble/hashes/utils'
import { useEffect, useState } from 'react'
import { type ClockOffset, measureClock, serverTimeAt, sessionCodeAt } from '@/domain/check-in'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'

const MEASURE_EVERY_MS = 60_000
const TICK_MS = 250

export interface ScreenCode {
  /** What the QR holds. */
  text: string
  /** The six digits, in two groups. */
  short: string
  secondsLeft: number
  /** 1 when the code is new, 0 when it is about to change. */
  shareLeft: number
  /** Present when this device's clock is off by more than five seconds: by how many. */
  clockOffSeconds?: number
  /** The server's time, as this device reckons it. */
  now: Instant
}

interface CodeKey {
  keyHex: string
  generation: number
  clock: ClockOffset
}

/** The key of the session and the device's clock against the server's; kept on the device, so that the page works without a network. */
export const useCodeKey = (session: SessionId) =>
  useReading<CodeKey>(['session.codeKey', session], () => readCodeKey(session), {
    kept: true,
    every: MEASURE_EVERY_MS,
  })

async function readCodeKey(session: SessionId): Promise<CodeKey> {
  const sentAt = instant(Date.now())
  const { keyHex, generation, now } = await api.session.codeKey.query({ session })
  return {
    keyHex,
    generation,
    clock: measureClock({ sentAt, receivedAt: instant(Date.now()), serverTime: now }),
  }
}

/** The code that belongs on the screen now; it changes exactly when the server's step does. */
export function useScreenCode(session: SessionId, { keyHex, generation, clock }: CodeKey): ScreenCode {
  const now = serverTimeAt(useTicking(), clock)
  const { token, short, changesAt } = sessionCodeAt(hexToBytes(keyHex), { id: session, generation }, now)
  const left = Math.max(0, changesAt - now)
  return {
    text: linkOf(token),
    short: `${short.slice(0, 3)} ${short.slice(3)}`,
    secondsLeft: Math.ceil(left / 1000),
    shareLeft: left / 15_000,
    now,
    ...(clock.warn && { clockOffSeconds: Math.round(Math.abs(clock.offset) / 1000) }),
  }
}

/** With a registered link WeChat's own scanner opens the mini-program; without one the app's scanner reads the bare token. */
const linkOf = (token: string): string => {
  const base = process.env.SUIXING_CHECK_IN_LINK
  return base ? `${base}/${token}` : token
}

function useTicking(): Instant {
  const [now, setNow] = useState(() => instant(Date.now()))
  useEffect(() => {
    const timer = setInterval(() => setNow(instant(Date.now())), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
