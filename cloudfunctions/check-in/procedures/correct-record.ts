import * as z from 'zod'
import { audit, forRoles } from '@/cloudfunctions/kernel'
import { loadOnRoster, personId, reason } from '@/cloudfunctions/people'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { correct } from '../hand-made'
import { shownRecord } from '../shown'

const input = z.strictObject({
  session: sessionId,
  person: personId,
  direction: z.enum(['in', 'out']),
  why: reason,
})

/** Checks somebody in or out by hand, with the name of who did it and why. A record that is there is left as it is. */
export const correctRecord = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { actor, store, subject: session, now }, input: { person, direction, why } }) => {
  const { name, school, schoolName } = await loadOnRoster(store, person)
  const attendee = { person, name, school, schoolName }
  const recorded = await correct(store, session, attendee, direction, { by: actor.person, at: now, why })
  if (!recorded.isRepeat) {
    await audit(store, now, {
      by: actor.person,
      action: 'correct-record',
      subject: recorded.record._id,
      facts: { why },
    })
  }
  return shownRecord(recorded, session)
})
