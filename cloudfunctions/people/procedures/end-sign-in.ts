import * as z from 'zod'
import { audit, forSelf } from '@/cloudfunctions/kernel'
import { desks } from '../documents'
import { ticket } from '../shapes'

const input = z.strictObject({ ticket })

/** Signs one of the caller's own browsers out, from the phone or from that browser. */
export const endSignIn = forSelf(input).mutation(async ({ ctx, input: { ticket: id } }) => {
  const own = { account: ctx.actor.account, state: 'signed-in' } as const
  const ended = await ctx.store.change(desks, id, { set: { state: 'revoked' } }, own)
  if (ended)
    await audit(ctx.store, ctx.now, { by: ctx.actor.person, action: 'sign-out-browser', subject: id })
  return { ended }
})
