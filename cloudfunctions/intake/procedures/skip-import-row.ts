import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { assertState, placeOfDraft } from '../draft'
import { editRow } from '../edit-row'
import { draftId, rowNumber } from '../shapes'

const input = z.strictObject({ draft: draftId, row: rowNumber, skipped: z.boolean() })

/** Leaves a row out of an import, as if it did not stand in the sheet, or takes it in again: of two rows for one person one must go. */
export const skipImportRow = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).mutation(
  ({ ctx, input: { row, skipped } }) => {
    assertState(ctx.subject, 'ready')
    return editRow(ctx, ctx.subject, row, (cells) => cells, skipped)
  },
)
