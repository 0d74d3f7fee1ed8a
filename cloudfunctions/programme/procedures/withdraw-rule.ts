import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { endProposal } from '../decide'
import { placeOfChange } from '../place'
import { changeId } from '../shapes'

const input = z.strictObject({ change: changeId })

/** Whoever proposed a change takes it back. Refuses with RULE_CHANGE_NOT_OWN or RULE_CHANGE_DECIDED. */
export const withdrawRule = forRoles({ roles: ['county-office'], input, within: placeOfChange }).mutation(
  async ({ ctx: { store, subject: change, actor, now } }) => {
    if (change.proposedBy !== actor.person) refuse('RULE_CHANGE_NOT_OWN', {})
    await endProposal(store, change, { state: 'withdrawn' }, { actor, now })
    return { state: 'withdrawn' as const }
  },
)
