import { type ActorContext, forRoles, nothing } from '@/cloudfunctions/kernel'
import { groups } from '../groups'

const ownOrCounty = ({ actor }: ActorContext) => ({
  resource: {
    county: actor.county,
    trainers: [actor.person],
    ...(actor.school && { school: actor.school }),
  },
  subject: undefined,
})

/** The classes and workshops that a session can be for, and that somebody can lead. */
export const listGroups = forRoles({
  roles: ['trainer', 'school-admin', 'county-office'],
  input: nothing,
  within: ownOrCounty,
}).query(async ({ ctx }) => {
  const found = await ctx.store.page(groups, { orderBy: [['name', 'asc']], limit: 500 })
  return found.map(({ _id, name, kind, people }) => ({ id: _id, name, kind, size: people.length }))
})
