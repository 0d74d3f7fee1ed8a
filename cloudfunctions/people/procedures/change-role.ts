import * as z from 'zod'
import { forRoles, refuse, type Store } from '@/cloudfunctions/kernel'
import { mayGrant } from '@/domain/people'
import { grants } from '../documents'
import { giveRole, type NewGrant, takeRole } from '../grant'
import { placeOfPerson } from '../place'
import { grantedRole, personId, scope } from '../shapes'

const input = z.strictObject({ person: personId, role: grantedRole, scope, held: z.boolean() })

/** Gives somebody on the roster a role, or takes it back; nobody gives more than `mayGrant` allows them. Refuses with LAST_COUNTY_OFFICE. */
export const changeRole = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfPerson,
}).mutation(async ({ ctx, input: { held, ...wanted } }) => {
  const { actor, store, now, subject } = ctx
  if (!mayGrant(actor, { ...wanted, county: actor.county }, subject.school))
    refuse('NOT_ALLOWED', { needs: ['county-office'] })
  const grant = { ...wanted, by: actor.person, at: now }
  if (held) await giveRole(store, grant)
  else await takeBack(store, grant)
  return { held }
})

/** A county without an office could appoint nobody. Taken first and counted then, so that two who take it from each other both stay. */
async function takeBack(store: Store, grant: NewGrant): Promise<void> {
  const wasHeld = await takeRole(store, grant)
  if (!wasHeld || grant.role !== 'county-office') return
  if ((await store.count(grants, { role: 'county-office', state: 'held' })) > 0) return
  await giveRole(store, grant)
  refuse('LAST_COUNTY_OFFICE', {})
}
