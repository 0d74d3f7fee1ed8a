import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { assertCorrectable, placeOfDraft } from '../draft'
import { editRow } from '../edit-row'
import { draftId, rowNumber } from '../shapes'

const input = z.strictObject({
  draft: draftId,
  row: rowNumber,
  column: z.string().regex(/^[a-z]{2,20}(-[a-z]+)*(\.[a-z]{2,10})?$/),
  value: z.string().max(200),
})

/**
 * Writes a new value into a cell of a preview and judges everything about the people it was and is about again. Refuses with ENTRY_NOT_OPEN
 * or NOT_FOUND.
 */
export const correctEntryRow = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfDraft,
}).mutation(({ ctx, input: { row, column, value } }) => {
  assertCorrectable(ctx, ctx.subject)
  return editRow(ctx, ctx.subject, row, (cells) => ({ ...cells, [column]: value }), false)
})
