import * as z from 'zod'
import { type ActorContext, audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { personId, schoolId } from '@/cloudfunctions/people'
import { loadSession, sessionId } from '@/cloudfunctions/session'
import { handMadeTime, handMadeWindow } from '@/domain/check-in'
import { loadAttendees } from '../attendees'
import { record } from '../record'
import { direction } from '../shapes'

const input = z.strictObject({
  session: sessionId,
  school: schoolId,
  people: z.array(personId).min(1).max(100),
  direction,
  why: reason,
})

const placeOfSchool = async ({ store }: ActorContext, { session, school }: z.output<typeof input>) => {
  const subject = await loadSession(store, session)
  return { resource: { county: subject.county, school }, subject }
}

/**
 * Records people of one school for them, where a teaching point has no network or nobody a phone (送教下乡, 结对子). The records say whose
 * word they are and stay pending until the trainer's roll, the trainer or the county office confirms them: one word alone earns nothing.
 * Refuses with ON_BEHALF_NOT_OPEN, NOT_ON_OWN_RECORD, and NOT_FOUND for people of another school.
 */
export const recordOnBehalf = forRoles({
  roles: ['school-admin', 'county-office'],
  input,
  within: placeOfSchool,
}).mutation(async ({ ctx: { actor, store, subject: session, now }, input: { school, people, ...told } }) => {
  if (session.state === 'cancelled') refuse('SESSION_CANCELLED', { why: session.why ?? '' })
  const open = handMadeWindow(told.direction, session)
  if (now < open.from || now > open.until) refuse('ON_BEHALF_NOT_OPEN', open)
  if (people.includes(actor.person)) refuse('NOT_ON_OWN_RECORD', {})
  const attendees = await loadAttendees(store, people)
  const own = [...attendees.values()].filter((one) => one.school === school)
  if (own.length < new Set(people).size) refuse('NOT_FOUND', { what: 'person' })

  const at = handMadeTime(told.direction, session, now)
  const word = { mode: 'on-behalf' as const, status: 'pending' as const, at, by: actor.person, why: told.why }
  let recorded = 0
  for (const who of own)
    if (!(await record(store, session, who, told.direction, word)).isRepeat) recorded += 1
  if (recorded > 0) {
    const facts = { why: told.why, direction: told.direction, school, records: recorded }
    await audit(store, now, { by: actor.person, action: 'record-on-behalf', subject: session._id, facts })
  }
  return { recorded, known: own.length - recorded }
})
