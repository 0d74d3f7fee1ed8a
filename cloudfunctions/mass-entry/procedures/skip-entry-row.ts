import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { assertCorrectable, placeOfDraft } from '../draft'
import { editRow } from '../edit-row'
import { draftId, rowNumber } from '../shapes'

const input = z.strictObject({ draft: draftId, row: rowNumber, skipped: z.boolean() })

/** Leaves a row out, as if it did not stand in the sheet, or takes it in again. Refuses with ENTRY_NOT_OPEN or NOT_FOUND. */
export const skipEntryRow = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfDraft,
}).mutation(({ ctx, input: { row, skipped } }) => {
  assertCorrectable(ctx, ctx.subject)
  return editRow(ctx, ctx.subject, row, (cells) => cells, skipped)
})
