import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { assertState, placeOfDraft } from '../draft'
import { editRow } from '../edit-row'
import { draftId, rowNumber } from '../shapes'

const input = z.strictObject({
  draft: draftId,
  row: rowNumber,
  column: z.string().regex(/^[a-zA-Z]{2,20}$/),
  value: z.string().max(500),
})

/**
 * Writes a new value into a cell of a row that has something against it, and judges that row again together with all that name the same
 * person. Answers what is still wrong with it, and the counts. Refuses with IMPORT_NOT_OPEN or NOT_FOUND.
 */
export const correctImport = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  ({ ctx, input: { row, column, value } }) => {
    assertState(ctx.subject, 'ready')
    return editRow(ctx, ctx.subject, row, (cells) => ({ ...cells, [column]: value }), false)
  },
)
