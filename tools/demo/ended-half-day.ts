import { loadAttendees } from '@/cloudfunctions/check-in/attendees'
import { type CheckInDocument, checkInId, checkIns } from '@/cloudfunctions/check-in/documents'
import { settlePresence } from '@/cloudfunctions/check-in/settle'
import { deterministicId, openStore, readKeyring } from '@/cloudfunctions/kernel'
import { groups, type SessionDocument, sessions } from '@/cloudfunctions/session'
import { audienceOf } from '@/cloudfunctions/session/audience'
import { stepAt, toUnixSeconds } from '@/domain/check-in'
import { timingOf } from '@/domain/session/timing'
import {
  addDays,
  addMs,
  type CountyId,
  credits,
  dateInChina,
  HOUR,
  type Instant,
  instant,
  instantInChina,
  MINUTE,
  type PersonId,
  SECOND,
  type SessionId,
} from '@/domain/shared'

const PEOPLE = 30

/** How somebody came and left; who is not named by position is honest. */
type Kind = 'honest' | 'late-code' | 'shared-phone' | 'offline' | 'no-check-in' | 'absent'
const KINDS: Readonly<Record<number, Kind>> = {
  8: 'late-code',
  12: 'shared-phone',
  13: 'shared-phone',
  14: 'shared-phone',
  18: 'offline',
  19: 'offline',
  23: 'no-check-in',
  27: 'absent',
}

/**
 * A half-day that is over, for the audit, the attendance sheet and the logs: most people honest, some codes late, three accounts on one phone,
 * two offline and waiting. Written straight into the database, as nobody can plan a day that is past. Answers with its id.
 */
export async function holdEndedHalfDay(
  county: CountyId,
  { group, trainer, first }: { group: string; trainer: PersonId; first: readonly PersonId[] },
): Promise<SessionId> {
  const store = openStore(county)
  const id = deterministicId('demonstration', 'ended').slice(0, 10) as SessionId
  const members = (await store.find(groups, group))?.people ?? []
  const people = [...new Set([...first, ...members])].slice(0, PEOPLE)
  const session = sessionOf(id, trainer, people)
  const fresh = { ...session, audience: await audienceOf(store, session.invited) }
  await store.put(sessions, fresh)
  const attendees = await loadAttendees(store, people)
  for (const [index, person] of people.entries()) {
    const who = attendees.get(person)
    if (!who) continue
    const marks = marksOf(KINDS[index] ?? 'honest', index, session)
    for (const mark of marks)
      await store.insert(checkIns, {
        _id: checkInId(id, person, mark.direction),
        session: id,
        ...who,
        ...mark,
      })
    await settlePresence(store, { ...fresh, county }, person)
  }
  return id
}

function sessionOf(
  id: SessionId,
  trainer: PersonId,
  people: readonly PersonId[],
): Omit<SessionDocument, 'county' | 'audience'> {
  const on = addDays(dateInChina(instant(Date.now())), -1)
  const start = instantInChina(on, 8 * 60 + 30)
  return {
    _id: id,
    series: 'demonstration-ended',
    title: '跨校同步课堂的组织',
    mode: 'onsite',
    place: { name: '县教师进修学校 1 号报告厅' },
    on,
    ...timingOf(start, addMs(start, 3 * HOUR)),
    agenda: [],
    invited: { schools: [], groups: [], people },
    trainers: [trainer],
    worth: credits(2),
    keyId: readKeyring(process.env.SUIXING_KEYS).current('session').id,
    generation: 1,
    state: 'planned',
    createdAt: start,
  }
}

type Mark = Omit<CheckInDocument, '_id' | 'county' | 'session' | 'person' | 'name' | 'school' | 'schoolName'>

function marksOf(kind: Kind, index: number, { start, end }: Pick<SessionDocument, 'start' | 'end'>): Mark[] {
  if (kind === 'absent') return []
  const installation = kind === 'shared-phone' ? 'demonstration-shared' : `demonstration-${index}`
  const code = (direction: 'in' | 'out', at: Instant, delay: number): Mark => ({
    direction,
    mode: 'online',
    at,
    step: stepAt(toUnixSeconds(addMs(at, -delay * SECOND))),
    delay,
    installation,
    isInvited: true,
    status: 'confirmed',
  })
  const arrival = addMs(start, -10 * MINUTE + index * 15 * SECOND)
  const usual = 2 + ((index * 7) % 12)
  const out = code('out', addMs(end, index * 4 * SECOND), 3 + ((index * 5) % 11))
  switch (kind) {
    case 'honest':
    case 'shared-phone':
      return [code('in', arrival, usual), out]
    case 'late-code':
      return [code('in', arrival, 29), out]
    case 'no-check-in':
      return [out]
    case 'offline': {
      const { delay: _, ...scanned } = code('in', arrival, usual)
      const arrivedLater = addMs(end, HOUR)
      return [{ ...scanned, mode: 'offline', at: arrivedLater, capturedAt: arrival, status: 'pending' }, out]
    }
  }
}
