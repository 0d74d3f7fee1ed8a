import { forRoles, nothing, offerDownload } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { ownDesk } from '../draft'
import { entryTemplate as templateOf } from '../templates/entry-template'

/** An empty `.xlsx` with a column for every kind that the county's programme counts, behind an address that works for ten minutes. */
export const entryTemplate = forRoles({
  roles: ['trainer', 'county-office'],
  input: nothing,
  within: ownDesk,
}).mutation(async ({ ctx }) => {
  const programme = await programmeFor(ctx.store, undefined, ctx.now)
  const bytes = Buffer.from(await writeTable(templateOf(programme)))
  const of = ['entry-template', programme.id, programme.version]
  return { url: await offerDownload(ctx, { of, ending: 'xlsx', bytes }), fileName: '统一录入-空表.xlsx' }
})
