import * as z from 'zod'
import { audit, deterministicId, forRoles, requestKey } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { placeOfConsents } from '../consent'
import { consents } from '../documents'
import { calendarDate } from '../shapes'

const MOST_PUPILS = 200

const input = z
  .strictObject({
    school: schoolId,
    className: z.string().trim().min(2).max(30),
    pupils: z.int().min(1).max(MOST_PUPILS),
    withheld: z.int().min(0).max(MOST_PUPILS),
    from: calendarDate,
    until: calendarDate,
    /** The declaration itself: written consent of the parents lies at the school. */
    declares: z.literal(true),
    requestKey,
  })
  .refine(({ from, until }) => from <= until, { path: ['until'] })
  .refine(({ pupils, withheld }) => withheld <= pupils, { path: ['withheld'] })

/** The school declares that the parents of a class have agreed in writing to recordings for this purpose. Again is harmless. */
export const declareConsent = forRoles({
  roles: ['school-admin'],
  input,
  within: placeOfConsents,
}).mutation(async ({ ctx: { actor, store, now }, input: { requestKey: key, declares: _, ...declared } }) => {
  const _id = deterministicId('consent', declared.school, key)
  const by = { by: actor.person, byName: actor.name, at: now }
  const inserted = await store.insert(consents, { _id, ...declared, state: 'declared', ...by })
  if (inserted === 'inserted')
    await audit(store, now, { by: actor.person, action: 'declare-consent', subject: _id })
  return { id: _id }
})
