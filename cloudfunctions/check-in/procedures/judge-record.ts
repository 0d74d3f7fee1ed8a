import * as z from 'zod'
import { type ActorContext, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { personId } from '@/cloudfunctions/people'
import { loadSession, sessionId } from '@/cloudfunctions/session'
import { checkInId, checkIns } from '../documents'
import { direction } from '../shapes'
import { judgeKept } from '../verdict'

const input = z.strictObject({
  session: sessionId,
  person: personId,
  direction,
  verdict: z.enum(['confirm', 'void']),
  why: reason,
})

const placeOfRecord = async (
  { store }: ActorContext,
  { session: id, person, direction: way }: z.output<typeof input>,
) => {
  const session = await loadSession(store, id)
  const record =
    (await store.find(checkIns, checkInId(id, person, way))) ?? refuse('NOT_FOUND', { what: 'check-in' })
  return { resource: { county: session.county, school: record.school }, subject: { session, record } }
}

/**
 * A named official confirms or voids a record, with a reason, as often as new facts turn up. Nothing is deleted: the verdict is appended and
 * what the half-day earned is reversed in the ledger, or entered anew. Refuses with NOT_ON_OWN_RECORD.
 */
export const judgeRecord = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfRecord,
}).mutation(async ({ ctx: { actor, store, subject, now }, input: { verdict, why } }) => {
  const { session, record } = subject
  // Nobody judges themselves, nor vouches a second time for what they entered for others.
  const isOwnWord = verdict === 'confirm' && record.by === actor.person
  if (record.person === actor.person || isOwnWord) refuse('NOT_ON_OWN_RECORD', {})
  return judgeKept(store, session, record, { verdict, by: actor.person, at: now, why })
})
