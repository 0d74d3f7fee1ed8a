import { type ClockOffset, measureClock } from '@/domain/check-in'
import { instant, type SessionId } from '@/domain/shared'
import { api } from '../../api/client'
import { queryClient } from '../../api/query'
import { remembered } from '../../api/remembered'
import type { ReadSession, SheetRow } from './answers'

/** The tightest of a few: one slow answer alone would leave the clock uncertain by as much. */
const MEASUREMENTS = 3

export interface CodeKey {
  /** K_s of the session, 64 hex characters */
  keyHex: string
  generation: number
  /** this device's clock against the server's */
  clock: ClockOffset
}

interface Reading<Value> {
  key: readonly string[]
  read: () => Promise<Value>
}

/** All that the code page needs before the network goes: the key with the clock, the half-day, everybody invited. */
export const hallReadings = (session: SessionId) => ({
  codeKey: { key: ['session.codeKey', session], read: () => readCodeKey(session) } satisfies Reading<CodeKey>,
  session: {
    key: ['session.session', session],
    read: () => api.session.session.query({ session }),
  } satisfies Reading<ReadSession>,
  sheet: {
    key: ['attendance.attendanceSheet', session],
    read: () => api.attendance.attendanceSheet.query({ session }),
  } satisfies Reading<{ rows: SheetRow[] }>,
})

async function readCodeKey(session: SessionId): Promise<CodeKey> {
  const measured: CodeKey[] = []
  for (let time = 0; time < MEASUREMENTS; time++) measured.push(await measure(session))
  return measured.reduce((best, one) => (one.clock.uncertainty < best.clock.uncertainty ? one : best))
}

async function measure(session: SessionId): Promise<CodeKey> {
  const sentAt = instant(Date.now())
  const { keyHex, generation, now } = await api.session.codeKey.query({ session })
  const clock = measureClock({ sentAt, receivedAt: instant(Date.now()), serverTime: now })
  return { keyHex, generation, clock }
}

/** Keeps on this device what the code page needs, so that it opens without a network. Silent: whoever lists sessions did not ask for it. */
export async function keepForHall(session: SessionId): Promise<void> {
  for (const { key, read } of Object.values<Reading<unknown>>(hallReadings(session))) {
    await queryClient.fetchQuery(remembered(key, read)).catch(() => undefined)
  }
}
