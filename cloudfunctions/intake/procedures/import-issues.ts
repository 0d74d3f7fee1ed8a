import * as z from 'zod'
import { above, forRoles } from '@/cloudfunctions/kernel'
import { draftIssues } from '../documents'
import { placeOfDraft } from '../draft'
import { after, draftId, PAGE, rowNumber } from '../shapes'

const input = z.strictObject({
  draft: draftId,
  severity: z.enum(['error', 'warning']).optional(),
  row: rowNumber.optional(),
  after,
})

/** What is wrong, or worth a look, in the order of the sheet: row · column · code with facts and suggestions, fifty at a time. */
export const importIssues = forRoles({ roles: ['county-office'], input, within: placeOfDraft }).query(
  async ({ ctx: { store }, input: { draft, severity, row, after: last } }) => {
    const issues = await store.page(draftIssues, {
      where: {
        draft,
        ...(severity && { severity }),
        ...(row !== undefined && { row }),
        ...(last !== undefined && { _id: above(last) }),
      },
      orderBy: [['_id', 'asc']],
      limit: PAGE,
    })
    return {
      issues: issues.map(({ _id, county, draft: of, ...issue }) => issue),
      ...(issues.length === PAGE && { after: issues.at(-1)?._id }),
    }
  },
)
