import { above, forSelf, nothing } from '@/cloudfunctions/kernel'
import { desks } from '../documents'

/** The browsers that are signed in as the caller now. */
export const listSignIns = forSelf(nothing).query(async ({ ctx }) => {
  const where = { account: ctx.actor.account, state: 'signed-in', expiresAt: above(ctx.now) }
  const rows = await ctx.store.page(desks, { where, orderBy: [['expiresAt', 'desc']], limit: 20 })
  return rows.map(({ _id, expiresAt }) => ({ ticket: _id, expiresAt }))
})
