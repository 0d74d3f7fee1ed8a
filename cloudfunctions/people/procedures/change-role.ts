import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { mayGrant } from '@/domain/people'
import { giveRole, takeRole } from '../grant'
import { placeOfPerson } from '../place'
import { grantedRole, personId, scope } from '../shapes'

const input = z.strictObject({ person: personId, role: grantedRole, scope, held: z.boolean() })

/** Gives somebody on the roster a role, or takes it back; nobody gives more than `mayGrant` allows them. */
export const changeRole = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfPerson,
}).mutation(async ({ ctx, input: { held, ...wanted } }) => {
  const { actor, store, now, subject } = ctx
  if (!mayGrant(actor, { ...wanted, county: actor.county }, subject.school))
    refuse('NOT_ALLOWED', { needs: ['county-office'] })
  const grant = { ...wanted, by: actor.person, at: now }
  await (held ? giveRole(store, grant) : takeRole(store, grant))
  return { held }
})
