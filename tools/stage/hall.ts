import { randomBytes } from 'node:crypto'
import { readKeyring } from '@/cloudfunctions/kernel'
import { type SessionDocument, sessions } from '@/cloudfunctions/session'
import { sessionCodeAt, sessionIdBytes, sessionKey } from '@/domain/check-in'
import { credits, dateInChina, type Instant, type PersonId, type SessionId } from '@/domain/shared'
import { SCHOOL } from './people'
import type { Stage } from './stage'

/** A half-day of everybody who is seated, and its screen. Codes of any moment can be made, so that nobody has to wait for an old one. */
export interface Hall extends Times {
  session: SessionId
  /** K_s of the session, 32 bytes. */
  key: Uint8Array
  codeAt(at: Instant): string
  /** What the digits on the screen are then. */
  digitsAt(at: Instant): string
}

export interface Times {
  start: Instant
  end: Instant
  checkOutFrom: Instant
}
const GENERATION = 1

export async function openHall(
  { store, keys }: Pick<Stage, 'store' | 'keys'>,
  times: Times,
  trainers: readonly PersonId[],
): Promise<Hall> {
  const session = randomBytes(5).toString('hex') as SessionId
  const document: Omit<SessionDocument, 'county'> = {
    _id: session,
    series: 'stage',
    title: '混合式教学设计与实施',
    mode: 'onsite',
    place: { name: '报告厅' },
    on: dateInChina(times.start),
    ...times,
    agenda: [],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    audience: [`school:${SCHOOL}`],
    trainers,
    worth: credits(2),
    keyId: 'k1',
    generation: GENERATION,
    state: 'planned',
    createdAt: times.start,
  }
  await store.put(sessions, document)
  const key = sessionKey(readKeyring(keys).key('session', 'k1'), sessionIdBytes(session), GENERATION)
  const shown = (at: Instant) => sessionCodeAt(key, { id: session, generation: GENERATION }, at)
  return {
    session,
    ...times,
    key,
    codeAt: (at) => shown(at).token,
    digitsAt: (at) => shown(at).short,
  }
}
