import * as z from 'zod'
import { audit, forSelf, refuse } from '@/cloudfunctions/kernel'
import { addMs } from '@/domain/shared'
import { DESK_LASTS_MS } from '../desk'
import { desks } from '../documents'
import { ticket } from '../shapes'

const input = z.strictObject({ ticket })

/** The person with the phone confirms the browser in front of them, for twelve hours. A browser cannot confirm another one. */
export const confirmSignIn = forSelf(input).mutation(async ({ ctx, input: { ticket: id } }) => {
  if (ctx.desk !== undefined) refuse('SIGN_IN_ON_PHONE', {})
  const desk = await ctx.store.find(desks, id)
  if (desk?.state !== 'waiting' || desk.expiresAt <= ctx.now) {
    if (desk?.state === 'signed-in' && desk.account === ctx.account) return { expiresAt: desk.expiresAt }
    return refuse('TICKET_EXPIRED', {})
  }
  const expiresAt = addMs(ctx.now, DESK_LASTS_MS)
  const change = { set: { account: ctx.actor.account, expiresAt, state: 'signed-in' } }
  if (!(await ctx.store.change(desks, id, change, { state: 'waiting' }))) refuse('TICKET_EXPIRED', {})
  await audit(ctx.store, ctx.now, { by: ctx.actor.person, action: 'sign-in-browser', subject: id })
  return { expiresAt }
})
