import * as z from 'zod'
import { audit, forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { leaves } from '../requests/documents'
import { placeOfLeave } from '../requests/place'
import { assertMayDecide } from '../requests/request'
import { leaveId } from '../shapes'

const input = z.strictObject({ leave: leaveId, granted: z.boolean(), why: reason })

/**
 * Grants or refuses leave: the sheet shows who is excused, it earns nothing. The same decision again changes nothing. Refuses with
 * NOT_ON_OWN_RECORD, ALREADY_DECIDED.
 */
export const decideLeave = forRoles({
  roles: ['trainer', 'school-admin', 'county-office'],
  input,
  within: placeOfLeave,
}).mutation(async ({ ctx: { actor, store, subject: leave, now }, input: { granted, why } }) => {
  const state = granted ? ('granted' as const) : ('refused' as const)
  assertMayDecide(actor, leave, state)
  const decision = { by: actor.person, at: now, why }
  const isDecided = await store.change(leaves, leave._id, { set: { state, decision } }, { state: 'open' })
  if (!isDecided && leave.state === 'open') refuse('TRY_AGAIN', {})
  if (isDecided) {
    const facts = { granted, why }
    await audit(store, now, { by: actor.person, action: 'decide-leave', subject: leave._id, facts })
  }
  return { state }
})
