import * as z from 'zod'
import { audit, forRoles, oneOf, reason } from '@/cloudfunctions/kernel'
import { personId } from '@/cloudfunctions/people'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { checkIns } from '../documents'
import { settlePresence } from '../settle'

const input = z.strictObject({ session: sessionId, people: z.array(personId).min(1).max(300), why: reason })

/** Confirms the pending records of people whom the caller saw in the hall; what they earned is settled at once. */
export const confirmRecords = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { actor, store, subject: session, now }, input: { people, why } }) => {
  const pending = { session: session._id, person: oneOf(people), status: 'pending' }
  const confirmation = { by: actor.person, at: now, how: 'person' as const, why }
  const confirmed = await store.changeAll(checkIns, pending, { set: { status: 'confirmed', confirmation } })
  for (const person of people) await settlePresence(store, session, person)
  if (confirmed > 0) {
    const facts = { why, records: confirmed }
    await audit(store, now, { by: actor.person, action: 'confirm-records', subject: session._id, facts })
  }
  return { confirmed }
})
