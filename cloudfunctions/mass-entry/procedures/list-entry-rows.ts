import * as z from 'zod'
import { above, forRoles, type Where } from '@/cloudfunctions/kernel'
import type { EntryIssueCode } from '@/domain/mass-entry'
import { type EntryRowDocument, entryRows } from '../documents'
import { isOffice, placeOfDraft } from '../draft'
import { after, draftId, PAGE } from '../shapes'

const input = z.strictObject({
  draft: draftId,
  show: z.enum(['fresh', 'reaching', 'warned', 'same', 'bad', 'skipped', 'empty']),
  after,
})

const WHERE: Readonly<Record<z.output<typeof input>['show'], Where>> = {
  fresh: { state: 'fresh' },
  reaching: { state: 'fresh', isReaching: true },
  warned: { state: 'fresh', isWarned: true },
  same: { state: 'same' },
  bad: { state: 'bad' },
  skipped: { state: 'skipped' },
  empty: { state: 'empty' },
}

/** What an agency is not told: it speaks of the whole record of somebody, and not of the sheet. */
const OF_THE_RECORD: ReadonlySet<EntryIssueCode> = new Set<EntryIssueCode>([
  'similar-entry',
  'course-counted-once',
  'capped',
])

/** The rows of one kind in the order of the sheet, fifty at a time: who gets what, what it adds by the programme, what is wrong. */
export const listEntryRows = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfDraft,
}).query(async ({ ctx, input: { draft, show, after: last } }) => {
  const rows = await ctx.store.page(entryRows, {
    where: { draft, ...WHERE[show], ...(last !== undefined && { _id: above(last) }) },
    orderBy: [['_id', 'asc']],
    limit: PAGE,
  })
  return {
    rows: rows.map((row) => (isOffice(ctx) ? shown(row) : withoutRecord(shown(row)))),
    ...(rows.length === PAGE && { after: rows.at(-1)?._id }),
  }
})

const shown = ({ row, state, name, idMasked, schoolName, facts, issues, gain }: EntryRowDocument) => ({
  row,
  state,
  name,
  idMasked,
  schoolName,
  facts,
  issues,
  ...(gain && { gain }),
})

function withoutRecord({ gain, ...row }: ReturnType<typeof shown>): ReturnType<typeof shown> {
  return { ...row, issues: row.issues.filter(({ code }) => !OF_THE_RECORD.has(code)) }
}
