import { randomBytes } from 'node:crypto'
import { entriesOf } from '@/cloudfunctions/credit'
import { readKeyring } from '@/cloudfunctions/kernel'
import { type SessionDocument, sessions } from '@/cloudfunctions/session'
import { type Roll, sessionCodeAt, sessionIdBytes, sessionKey, signRoll } from '@/domain/check-in'
import {
  addMs,
  credits,
  dateInChina,
  HOUR,
  type Instant,
  instant,
  type PersonId,
  type SessionId,
} from '@/domain/shared'
import { SCHOOL, type TestCounty } from '../county'
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
  const session = randomBytes(5).toString('hex') as SessionId
  const {
    start = addMs(now, -2 * HOUR),
    end = addMs(now, HOUR),
    checkOutFrom = addMs(now, 0.5 * HOUR),
  } = times
  const document: Omit<SessionDocument, 'county'> = {
    _id: session,
    series: 'hall',
    title: '混合式教学设计与实施',
    mode: 'onsite',
    place: { name: '2 号报告厅' },
    on: dateInChina(start),
    start,
    end,
    checkOutFrom,
    agenda: [],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    audience: [`school:${SCHOOL}`],
    trainers: [trainer],
    worth: credits(2),
    keyId: 'k1',
    generation: 1,
    state: 'planned',
    createdAt: start,
  }
  await store.put(sessions, document)
  const key = sessionKey(readKeyring(keys).key('session', 'k1'), sessionIdBytes(session), 1)
  const codeAt = (at: Instant) => sessionCodeAt(key, { id: session, generation: 1 }, at).token
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
