import * as z from 'zod'
import { audit, forRoles, reason } from '@/cloudfunctions/kernel'
import { entryDrafts } from '../documents'
import { assertState, placeOfDraft } from '../draft'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId, reason })

/** Gives a sheet back to the agency that handed it in, with the reason. Refuses with ENTRY_NOT_OPEN. */
export const returnEntry = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, actor, now, subject: draft }, input: { reason: why } }) => {
    assertState(draft, 'handed-in')
    const returned = await store.change(
      entryDrafts,
      draft._id,
      { set: { state: 'ready', returnedWhy: why } },
      { state: 'handed-in' },
    )
    if (returned)
      await audit(store, now, {
        by: actor.person,
        action: 'return-entries',
        subject: draft._id,
        facts: { why },
      })
    return { returned }
  },
)
