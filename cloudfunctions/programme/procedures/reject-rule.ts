import * as z from 'zod'
import { forRoles, reason, refuse } from '@/cloudfunctions/kernel'
import { endProposal } from '../decide'
import { placeOfChange } from '../place'
import { changeId } from '../shapes'

const input = z.strictObject({ change: changeId, why: reason })

/** A second official says no, with a reason. Refuses with SECOND_OFFICIAL_NEEDED or RULE_CHANGE_DECIDED. */
export const rejectRule = forRoles({ roles: ['county-office'], input, within: placeOfChange }).mutation(
  async ({ ctx: { store, subject: change, actor, now }, input: { why } }) => {
    if (change.proposedBy === actor.person) refuse('SECOND_OFFICIAL_NEEDED', {})
    await endProposal(store, change, { state: 'rejected', why }, { actor, now })
    return { state: 'rejected' as const }
  },
)
