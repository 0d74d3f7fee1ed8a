import * as z from 'zod'
import { audit, forRoles, readableCode, refuse, wholeCounty } from '@/cloudfunctions/kernel'
import { mayGrant } from '@/domain/people'
import { addMs, DAY } from '@/domain/shared'
import { invitations } from '../documents'
import { hashesOfInvitation } from '../lookup'
import { grantedRole, scope } from '../shapes'

const input = z.strictObject({
  name: z.string().trim().min(2).max(50),
  unit: z.string().trim().max(60),
  role: grantedRole,
  scope,
})

/** An invitation nobody used in two weeks is void. */
const INVITATION_LASTS_MS = 14 * DAY
const CODE_LENGTH = 8

/** Makes a personal code for somebody who is not on the roster. The code is shown once; only its keyed hash is kept. */
export const invite = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx, input: wanted }) => {
    const { actor, store, keyring, now } = ctx
    const { name, unit, role, scope: place } = wanted
    if (!mayGrant(actor, { role, scope: place, county: actor.county }))
      refuse('NOT_ALLOWED', { needs: ['county-office'] })
    const code = readableCode(CODE_LENGTH)
    const [_id] = hashesOfInvitation(keyring, actor.county, code)
    const expiresAt = addMs(now, INVITATION_LASTS_MS)
    await store.insert(invitations, {
      _id,
      name,
      unit,
      role,
      scope: place,
      by: actor.person,
      expiresAt,
      state: 'open',
    })
    await audit(store, now, { by: actor.person, action: 'invite', subject: _id, facts: { role } })
    return { code, expiresAt }
  },
)
