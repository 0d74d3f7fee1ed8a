import * as z from 'zod'
import { type ActorContext, forRoles, oneOf } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { accounts, roster } from '../documents'
import { rosterId } from '../roster'
import { schoolId } from '../shapes'

/** People that one question may name; each is found by the id of their row. */
const AT_ONCE = 500
const input = z.strictObject({ school: schoolId.exactOptional() })

const placeOfCount = ({ actor }: ActorContext, { school }: z.output<typeof input>) => ({
  resource: { county: actor.county, ...(school && { school }) },
  subject: undefined,
})

/**
 * How many people on the roster have bound an account, of how many, in one school or in the whole county. Outsiders and those who left
 * have accounts too, so it is the roster that is counted.
 */
export const boundCount = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfCount,
}).query(async ({ ctx: { actor, store }, input: { school } }) => {
  const { rosterVersion } = await loadCounty(actor.county)
  const inService = { version: rosterVersion, state: 'active', ...(school && { school }) }
  const rows = (await store.all(accounts)).map(({ person }) => rosterId(rosterVersion, person))
  const counts: Promise<number>[] = []
  for (let start = 0; start < rows.length; start += AT_ONCE)
    counts.push(store.count(roster, { ...inService, _id: oneOf(rows.slice(start, start + AT_ONCE)) }))
  const [all, ...bound] = await Promise.all([store.count(roster, inService), ...counts])
  return { bound: bound.reduce((sum, some) => sum + some, 0), all }
})
