import * as z from 'zod'
import { audit, derivedId, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { invitations } from '../documents'

const input = z.strictObject({ invitation: derivedId })

/** Takes back a code that nobody has used yet. */
export const revokeInvitation = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx, input: { invitation } }) => {
    const revoked = await ctx.store.change(
      invitations,
      invitation,
      { set: { state: 'revoked' } },
      { state: 'open' },
    )
    if (revoked)
      await audit(ctx.store, ctx.now, {
        by: ctx.actor.person,
        action: 'revoke-invitation',
        subject: invitation,
      })
    return { revoked }
  },
)
