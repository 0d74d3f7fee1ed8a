import * as z from 'zod'
import { forRoles, offerDownload, type Store, wholeCounty } from '@/cloudfunctions/kernel'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { personalPlans } from '@/cloudfunctions/study'
import { COLLECTIONS, type Collection } from '@/domain/library'
import { outcomeRows } from '../outcomes'
import { collectionSheet, personalPlanSheet, TITLE_OF } from '../templates/collection-sheet'

const input = z.strictObject({ collection: z.enum(COLLECTIONS) })

/**
 * One of the six outcome collections as `.xlsx`: what the county has selected, or everybody's newest personal plan; behind an address for ten
 * minutes. `files` counts what its table names; `library.collectionFiles` lists them.
 */
export const exportCollection = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx, input: { collection } }) => {
    const { sheet, files } = await tableOf(ctx.store, collection)
    const bytes = Buffer.from(await writeTable([sheet]))
    const url = await offerDownload(ctx, { of: ['collection', collection], ending: 'xlsx', bytes })
    const folder = TITLE_OF[collection]
    return { url, folder, fileName: `${folder}.xlsx`, rows: sheet.rows.length, files }
  },
)

async function tableOf(store: Store, collection: Collection) {
  if (collection === 'personal-plan')
    return { sheet: personalPlanSheet(await store.all(personalPlans, { isNewest: true })), files: 0 }
  const rows = await outcomeRows(store, collection)
  const files = rows.reduce((sum, { fileNames }) => sum + fileNames.length, 0)
  return { sheet: collectionSheet(collection, rows), files }
}
