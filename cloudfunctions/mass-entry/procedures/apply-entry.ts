import * as z from 'zod'
import { forRoles, refuse } from '@/cloudfunctions/kernel'
import { assertState, placeOfDraft, recount } from '../draft'
import { orderWork } from '../job'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/**
 * Orders that a sheet is entered, all or nothing. Asked again it is the same job. Refuses with ENTRY_NOT_OPEN or ENTRIES_HAVE_BAD_ROWS;
 * the job besides with ENTRY_WAITS.
 */
export const applyEntry = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  async ({ ctx: { store, actor, now, subject: draft } }) => {
    if (draft.state === 'applied') return { job: draft.job }
    const open = draft.entrant === 'agency' ? 'handed-in' : 'ready'
    assertState(draft, open, 'applying')
    const { bad } = await recount(store, draft._id)
    if (bad > 0) refuse('ENTRIES_HAVE_BAD_ROWS', { bad })
    return { job: await orderWork(store, draft, 'apply-entries', { by: actor.person, now }) }
  },
)
