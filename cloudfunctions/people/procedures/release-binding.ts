import * as z from 'zod'
import { audit, forRoles, reason } from '@/cloudfunctions/kernel'
import { accounts } from '../documents'
import { placeOfPerson } from '../place'
import { personId } from '../shapes'

const input = z.strictObject({ person: personId, reason })

/** Frees a person from an account, for a new phone or a wrong binding. Records, credits and roles stay with the person. */
export const releaseBinding = forRoles({
  roles: ['school-admin', 'county-office'],
  input,
  within: placeOfPerson,
}).mutation(async ({ ctx, input: { person, reason: why } }) => {
  const released = await ctx.store.remove(accounts, { person })
  if (released > 0)
    await audit(ctx.store, ctx.now, {
      by: ctx.actor.person,
      action: 'release-binding',
      subject: person,
      facts: { why },
    })
  return { released: released > 0 }
})
