import * as z from 'zod'
import { audit, forRoles, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { mayGrant } from '@/domain/people'
import { makeInvitation } from '../new-invitation'
import { grantedRole, scope } from '../shapes'

const input = z.strictObject({
  name: z.string().trim().min(2).max(50),
  unit: z.string().trim().max(60),
  role: grantedRole,
  scope,
})

/** Makes a personal code for somebody who is not on the roster. The code is shown once; only its keyed hash is kept. */
export const invite = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx, input: wanted }) => {
    const { actor, store, now } = ctx
    const { role, scope: place } = wanted
    if (!mayGrant(actor, { role, scope: place, county: actor.county }))
      refuse('NOT_ALLOWED', { needs: ['county-office'] })
    const { id, code, expiresAt } = await makeInvitation(ctx, { ...wanted, by: actor.person })
    await audit(store, now, { by: actor.person, action: 'invite', subject: id, facts: { role } })
    return { code, expiresAt }
  },
)
