import { entriesOf } from '@/cloudfunctions/credit'
import { sessions } from '@/cloudfunctions/session'
import { type Roll, signRoll } from '@/domain/check-in'
import { addMs, HOUR, type Instant, instant, type PersonId, type SessionId } from '@/domain/shared'
import { openHall as openStageHall } from '@/tools/stage'
import type { TestCounty } from '../county'
import type { Stack } from '../stack'

/** A half-day written straight into the database, so that it may have begun hours ago. */
export interface Hall {
  session: SessionId
  start: Instant
  end: Instant
  /** The code on the screen at a moment. */
  codeAt(at: Instant): string
  signed(roll: Omit<Roll, 'session'>): Omit<Roll, 'session'> & { signature: string }
  scan(account: string, installation?: string): Promise<Scanned>
  /** Scanned without signal at a moment, sent now. */
  submitOffline(account: string, capturedAt: Instant): Promise<Scanned>
  /** From now on scans are check-outs; waits until the warm function has forgotten the session. */
  openCheckOut(): Promise<void>
  entries(person: PersonId): Promise<string[]>
}
export interface Scanned {
  direction: 'in' | 'out'
  status: 'confirmed' | 'pending' | 'void'
  mode: string
  isRepeat: boolean
  secondScan?: { answered: boolean }
}

/** By default it began two hours ago, ends in one, and checks out from 50 minutes ago on, so that offline check-outs may be claimed too. */
export async function openHall(
  { ask, keys }: Stack,
  { store }: TestCounty,
  trainer: PersonId,
  times: { start?: Instant; end?: Instant; checkOutFrom?: Instant } = {},
): Promise<Hall> {
  const now = instant(Date.now())
  const {
    start = addMs(now, -2 * HOUR),
    end = addMs(now, HOUR),
    checkOutFrom = addMs(now, 0.5 * HOUR),
  } = times
  const { session, key, codeAt } = await openStageHall({ store, keys }, { start, end, checkOutFrom }, [
    trainer,
  ])
  return {
    session,
    start,
    end,
    codeAt,
    signed: (roll) => ({ ...roll, signature: signRoll(key, { session, ...roll }) }),
    scan: (account, installation = `phone-of-${account}`) =>
      ask(account, 'mutation', 'checkIn.scan', { code: codeAt(instant(Date.now())), installation }),
    submitOffline: (account, capturedAt) =>
      ask(account, 'mutation', 'checkIn.submitOffline', {
        code: codeAt(capturedAt),
        capturedAt,
        installation: `phone-of-${account}`,
      }),
    async openCheckOut() {
      await store.change(sessions, session, { set: { checkOutFrom: instant(Date.now()) } })
      await new Promise((resolve) => setTimeout(resolve, 3100))
    },
    async entries(person) {
      const entries = await entriesOf(store, person)
      return entries.filter(({ source }) => source.startsWith(session)).map(({ _id }) => _id)
    },
  }
}
