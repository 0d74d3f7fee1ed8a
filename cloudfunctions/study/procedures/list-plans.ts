import * as z from 'zod'
import { type ActorContext, below, forRoles, oneOf, refuse, type Where } from '@/cloudfunctions/kernel'
import { groupId, schoolId } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { personalPlans } from '../documents'
import { before } from '../shapes'

const PAGE = 50

const of = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('school'), school: schoolId }),
  z.strictObject({ kind: z.literal('group'), group: groupId }),
])
const input = z.strictObject({ of, before })
type Told = z.output<typeof input>

const placeOf = ({ actor }: ActorContext, { of: told }: Told) => ({
  resource: {
    county: actor.county,
    ...(told.kind === 'school' ? { school: told.school } : { group: told.group }),
  },
  subject: undefined,
})

/** The newest plan of everybody in a school or a group, the latest first, fifty at a time. */
export const listPlans = forRoles({
  roles: ['school-admin', 'leader', 'county-office'],
  input,
  within: placeOf,
}).query(async ({ ctx, input: { of: told, before: until } }) => {
  const where = { ...(await peopleIn(ctx, told)), isNewest: true, ...(until && { at: below(until) }) }
  const found = await ctx.store.page(personalPlans, { where, orderBy: [['at', 'desc']], limit: PAGE })
  return {
    now: ctx.now,
    hasMore: found.length === PAGE,
    plans: found.map(({ _id, name, schoolName, number, at, points, comments }) => ({
      ...{ id: _id, name, schoolName, number, at, points, comments },
    })),
  }
})

async function peopleIn({ store }: ActorContext, told: Told['of']): Promise<Where> {
  if (told.kind === 'school') return { school: told.school }
  const group = (await store.find(groups, told.group)) ?? refuse('NOT_FOUND', { what: 'group' })
  return { person: oneOf(group.people) }
}
