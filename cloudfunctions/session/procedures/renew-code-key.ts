import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { MAX_GENERATION } from '@/domain/check-in'
import { sessions } from '../documents'
import { placeOfSession } from '../load'
import { sessionId } from '../shapes'

const input = z.strictObject({ session: sessionId, generation: z.int().min(1).max(MAX_GENERATION) })

/** Makes every code of the named generation worthless, when its key may have leaked. The same request again changes nothing. */
export const renewCodeKey = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { actor, store, subject, now }, input: { generation } }) => {
  if (generation >= MAX_GENERATION) refuse('SESSION_NOT_CHANGEABLE', { why: 'generations-used-up' })
  const renewed = await store.change(
    sessions,
    subject._id,
    { set: { generation: generation + 1 } },
    { generation },
  )
  if (renewed) await audit(store, now, { by: actor.person, action: 'renew-code-key', subject: subject._id })
  return { renewed }
})
