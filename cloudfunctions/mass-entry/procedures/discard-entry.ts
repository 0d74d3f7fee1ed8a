import * as z from 'zod'
import { audit, forRoles } from '@/cloudfunctions/kernel'
import { removeUpload } from '@/cloudfunctions/spreadsheet'
import { entryDrafts, entryRows } from '../documents'
import { assertState, placeOfDraft } from '../draft'
import { draftId } from '../shapes'

const input = z.strictObject({ draft: draftId })

/** Gives a sheet up that is not in force; its rows, which hold ID numbers, go with it. Refuses with ENTRY_NOT_OPEN. */
export const discardEntry = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfDraft,
}).mutation(async ({ ctx: { store, storage, actor, now, subject: draft } }) => {
  assertState(draft, 'waiting-for-file', 'reading', 'ready', 'discarded')
  await removeUpload(storage, draft.fileId)
  const ended = await store.change(
    entryDrafts,
    draft._id,
    { set: { state: 'discarded' } },
    { state: draft.state },
  )
  await store.remove(entryRows, { draft: draft._id })
  if (ended && draft.state !== 'discarded')
    await audit(store, now, { by: actor.person, action: 'discard-entries', subject: draft._id })
  return {}
})
