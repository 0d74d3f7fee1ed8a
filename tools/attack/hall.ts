import { randomBytes } from 'node:crypto'
import { readKeyring } from '@/cloudfunctions/kernel'
import { type SessionDocument, sessions } from '@/cloudfunctions/session'
import { type Roll, sessionCodeAt, sessionIdBytes, sessionKey, signRoll } from '@/domain/check-in'
import { credits, dateInChina, type Instant, instant, type PersonId, type SessionId } from '@/domain/shared'
import { SCHOOL, type Stage, TRAINER } from './stage'

/** A half-day and its screen. Codes of any moment can be made, so that nobody has to wait an hour for an old one. */
export interface Hall {
  session: SessionId
  checkOutFrom: Instant
  codeAt(at: Instant): string
  /** What the digits on the screen are now. */
  digitsAt(at: Instant): string
}

interface Times {
  start: Instant
  end: Instant
  checkOutFrom: Instant
}
const GENERATION = 1

export async function openHall({ store, keys, trainer }: Stage, times: Times): Promise<Hall> {
  const id = randomBytes(5).toString('hex') as SessionId
  const document: Omit<SessionDocument, 'county'> = {
    _id: id,
    series: 'attack',
    title: '混合式教学设计与实施',
    mode: 'onsite',
    place: { name: '报告厅' },
    on: dateInChina(times.start),
    ...times,
    agenda: [],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    audience: [`school:${SCHOOL}`],
    trainers: [trainer],
    worth: credits(2),
    keyId: 'k1',
    generation: GENERATION,
    state: 'planned',
    createdAt: times.start,
  }
  await store.put(sessions, document)
  const key = keyOf(keys, id)
  const shown = (at: Instant) => sessionCodeAt(key, { id, generation: GENERATION }, at)
  return {
    session: id,
    checkOutFrom: times.checkOutFrom,
    codeAt: (at) => shown(at).token,
    digitsAt: (at) => shown(at).short,
  }
}

const keyOf = (keys: string, id: SessionId): Uint8Array =>
  sessionKey(readKeyring(keys).key('session', 'k1'), sessionIdBytes(id), GENERATION)

/** A warm function keeps a session for three seconds. */
const KEPT_MS = 3200

/** Opens check-out and waits until every warm function knows. */
export async function openCheckOut({ store }: Stage, hall: Hall): Promise<Hall> {
  const checkOutFrom = instant(Date.now())
  await store.change(sessions, hall.session, { set: { checkOutFrom } })
  await new Promise((resolve) => setTimeout(resolve, KEPT_MS))
  return { ...hall, checkOutFrom }
}

/** The trainer's signed roll of those who were really there. */
export async function submitRoll(
  stage: Stage,
  { session }: Hall,
  present: readonly PersonId[],
): Promise<void> {
  const takenAt = instant(Date.now())
  const roll: Omit<Roll, 'session'> = {
    directions: ['in', 'out'],
    takenAt,
    headcount: present.length,
    present,
  }
  const signature = signRoll(keyOf(stage.keys, session), { session, ...roll })
  await stage.ask(TRAINER, 'mutation', 'attendance.submitRoll', { session, roll: { ...roll, signature } })
}
