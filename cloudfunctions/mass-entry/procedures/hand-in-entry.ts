import * as z from 'zod'
import { audit, forRoles, refuse } from '@/cloudfunctions/kernel'
import { entryDrafts } from '../documents'
import { assertState, placeOfDraft, recount } from '../draft'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/**
 * Hands an agency's assessment to the county's office, which enters it 统一录入. Asked again it changes nothing. Refuses with ENTRY_NOT_OPEN,
 * or with ENTRIES_HAVE_BAD_ROWS.
 */
export const handInEntry = forRoles({ roles: ['trainer'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, actor, now, subject: draft } }) => {
    assertState(draft, 'ready', 'handed-in')
    const { bad } = await recount(store, draft._id)
    if (bad > 0) refuse('ENTRIES_HAVE_BAD_ROWS', { bad })
    const handed = await store.change(
      entryDrafts,
      draft._id,
      { set: { state: 'handed-in' } },
      { state: 'ready', entrant: 'agency' },
    )
    if (handed) await audit(store, now, { by: actor.person, action: 'hand-in-entries', subject: draft._id })
    return { handed }
  },
)
