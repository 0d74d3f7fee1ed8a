import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { grants } from '../documents'
import { placeOfPerson } from '../place'
import { personId } from '../shapes'

const input = z.strictObject({ person: personId })

/** The roles that somebody on the roster was given and still holds, each with its scope; being a trainee is not among them. */
export const rolesOf = forRoles({
  roles: ['county-office', 'school-admin'],
  input,
  within: placeOfPerson,
}).query(async ({ ctx: { store }, input: { person } }) => {
  const held = await store.page(grants, { where: { person, state: 'held' }, limit: 100 })
  return held.map(({ role, scope }) => ({ role, scope }))
})
