import * as z from 'zod'
import { forRoles, reason } from '@/cloudfunctions/kernel'
import { assertState, placeOfDraft } from '../draft'
import { orderWork } from '../job'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId, reason })

/** Orders that a sheet is taken back by reversal 冲销, with the reason and a name. Asked again it is the same job. Refuses with ENTRY_NOT_OPEN. */
export const undoEntry = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, actor, now, subject: draft }, input: { reason: why } }) => {
    if (draft.state === 'undone') return { job: draft.job }
    assertState(draft, 'applied', 'undoing')
    return { job: await orderWork(store, draft, 'undo-entries', { by: actor.person, now, why }) }
  },
)
