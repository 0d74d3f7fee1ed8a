import * as z from 'zod'
import { audit, forRoles } from '@/cloudfunctions/kernel'
import { loadOnRoster, personId, reason } from '@/cloudfunctions/people'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { type Instant, instant } from '@/domain/shared'
import { record } from '../record'
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
  const scan = {
    mode: 'corrected' as const,
    status: 'confirmed' as const,
    at: timeOf(direction, session, now),
    by: actor.person,
    why,
  }
  const recorded = await record(store, session, { person, name, school, schoolName }, direction, scan)
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

/** A hand-made record never lies outside the half-day: the trainer who corrects it in the evening means the start or the end. */
const timeOf = (
  direction: 'in' | 'out',
  { start, end }: { start: Instant; end: Instant },
  now: Instant,
): Instant => (direction === 'in' ? instant(Math.min(now, start)) : instant(Math.min(now, end)))
