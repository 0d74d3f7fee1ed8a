import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { assertState, placeOfDraft } from '../draft'
import { orderWork } from '../job'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/** Orders the reading of the file that has arrived. Asked again it is the same job. Refuses with ENTRY_NOT_OPEN. */
export const readEntry = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfDraft,
}).mutation(async ({ ctx: { store, actor, now, subject: draft } }) => {
  assertState(draft, 'waiting-for-file', 'reading')
  return { job: await orderWork(store, draft, 'read-entries', { by: actor.person, now }) }
})
