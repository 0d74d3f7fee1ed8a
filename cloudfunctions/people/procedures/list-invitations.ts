import { forRoles, nothing, wholeCounty } from '@/cloudfunctions/kernel'
import { invitations } from '../documents'

/** The county's invitations, those that end last first. The codes are not among what is kept. */
export const listInvitations = forRoles({
  roles: ['county-office'],
  input: nothing,
  within: wholeCounty,
}).query(async ({ ctx }) => {
  const rows = await ctx.store.page(invitations, { orderBy: [['expiresAt', 'desc']], limit: 100 })
  return rows.map(({ _id, name, unit, role, expiresAt, state }) => ({
    id: _id,
    name,
    unit,
    role,
    expiresAt,
    state: state === 'open' && expiresAt <= ctx.now ? ('expired' as const) : state,
  }))
})
