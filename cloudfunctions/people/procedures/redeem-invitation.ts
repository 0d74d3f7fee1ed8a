import * as z from 'zod'
import { deterministicId, forAccountIn, oneOf, refuse } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { bind } from '../bind'
import { invitations, outsiders } from '../documents'
import { giveRole } from '../grant'
import { hashesOfInvitation } from '../lookup'
import { countyId } from '../shapes'
import { assertMayTry, refuseWrongTry } from '../tries'

const input = z.strictObject({
  county: countyId,
  code: z
    .string()
    .trim()
    .min(8)
    .max(12)
    .transform((code) => code.toUpperCase()),
})

/** An outsider becomes a person of the county with the role that the invitation names. A code works once. */
export const redeemInvitation = forAccountIn(input).mutation(async ({ ctx, input: { county, code } }) => {
  const { store, keyring } = ctx
  await assertMayTry(store, ctx.account, ctx.now)
  const where = { _id: oneOf(hashesOfInvitation(keyring, county, code)) }
  const [invitation] = await store.page(invitations, { where, limit: 1 })
  if (!invitation) return refuseWrongTry(store, ctx.account, ctx.now)
  const person = deterministicId('outsider', invitation._id) as PersonId
  if (invitation.state === 'revoked') refuse('INVITATION_REVOKED', {})
  if (invitation.state === 'open' && invitation.expiresAt <= ctx.now)
    refuse('INVITATION_EXPIRED', { expiresAt: invitation.expiresAt })
  await store.insert(outsiders, { _id: person, name: invitation.name, unit: invitation.unit })
  await bind(store, ctx.account, person, 'invitation', ctx.now)
  await giveRole(store, {
    person,
    role: invitation.role,
    scope: invitation.scope,
    by: invitation.by,
    at: ctx.now,
  })
  await store.change(
    invitations,
    invitation._id,
    { set: { state: 'used', usedBy: person } },
    { state: 'open' },
  )
  return { name: invitation.name }
})
