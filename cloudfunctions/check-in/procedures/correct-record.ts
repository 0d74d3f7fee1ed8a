import * as z from 'zod'
import { audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { loadOnRoster, personId } from '@/cloudfunctions/people'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { mayAct } from '@/domain/people'
import { correct } from '../hand-made'
import { shownRecord } from '../shown'
import { judgeKept } from '../verdict'

const input = z.strictObject({
  session: sessionId,
  person: personId,
  direction: z.enum(['in', 'out']),
  why: reason,
})

/**
 * Checks somebody in or out by hand, with the name of who did it and why. A record that is there is left as it is; what an official has voided
 * only the county office restores. Refuses with RECORD_VOIDED.
 */
export const correctRecord = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { actor, store, subject: session, now }, input: { person, direction, why } }) => {
  const { name, school, schoolName } = await loadOnRoster(store, person)
  const attendee = { person, name, school, schoolName }
  const recorded = await correct(store, session, attendee, direction, { by: actor.person, at: now, why })
  if (recorded.record.status === 'void') {
    if (!mayAct(actor, ['county-office'], { county: store.county })) refuse('RECORD_VOIDED', {})
    if (person === actor.person) refuse('NOT_ON_OWN_RECORD', {})
    const verdict = { verdict: 'confirm' as const, by: actor.person, at: now, why }
    const { status } = await judgeKept(store, session, recorded.record, verdict)
    return shownRecord({ ...recorded, record: { ...recorded.record, status } }, session)
  }
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
