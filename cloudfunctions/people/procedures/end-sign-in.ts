import * as z from 'zod'
import { audit, forSelf } from '@/cloudfunctions/kernel'
import { desks } from '../documents'

const input = z.strictObject({ ticket: z.string().regex(/^[0-9a-f]{24}$/) })

/** Signs one of the caller's own browsers out, from the phone or from that browser. */
export const endSignIn = forSelf(input).mutation(async ({ ctx, input: { ticket } }) => {
  const own = { account: ctx.actor.account, state: 'signed-in' } as const
  const ended = await ctx.store.change(desks, ticket, { set: { state: 'revoked' } }, own)
  if (ended)
    await audit(ctx.store, ctx.now, { by: ctx.actor.person, action: 'sign-out-browser', subject: ticket })
  return { ended }
})
