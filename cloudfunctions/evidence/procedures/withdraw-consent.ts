import * as z from 'zod'
import { type ActorContext, audit, forRoles, type Located, reason, refuse } from '@/cloudfunctions/kernel'
import { dateInChina } from '@/domain/shared'
import { type ConsentDocument, consents, microTasks } from '../documents'
import { expireTasks } from '../expire'
import { consentId } from '../shapes'

const input = z.strictObject({ consent: consentId, why: reason, deletes: z.boolean() })

async function placeOfConsent(
  { store, actor }: ActorContext,
  { consent: id }: { consent: string },
): Promise<Located<ConsentDocument>> {
  const consent = (await store.find(consents, id)) ?? refuse('NOT_FOUND', { what: 'consent' })
  return { resource: { county: actor.county, school: consent.school }, subject: consent }
}

/**
 * The school takes a declaration back: from now on nobody but the author sees recordings of that class. With `deletes` they are deleted as well, now
 * the first of them and the rest by the timer. Again is harmless.
 */
export const withdrawConsent = forRoles({
  roles: ['school-admin'],
  input,
  within: placeOfConsent,
}).mutation(async ({ ctx, input: { why, deletes } }) => {
  const { actor, store, now, subject } = ctx
  const withdrawn = { by: actor.person, byName: actor.name, at: now, why }
  const set = { state: 'withdrawn', withdrawn }
  if (await store.change(consents, subject._id, { set }, { state: 'declared' }))
    await audit(store, now, { by: actor.person, action: 'withdraw-consent', subject: subject._id })
  if (!deletes) return { deleted: 0 }
  const ofClass = { consent: subject._id }
  await store.changeAll(microTasks, ofClass, { set: { expiresOn: dateInChina(now), expired: false } })
  return { deleted: await expireTasks(ctx, await store.page(microTasks, { where: ofClass, limit: 20 })) }
})
