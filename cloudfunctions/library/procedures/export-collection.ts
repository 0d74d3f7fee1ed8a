import * as z from 'zod'
import { deterministicId, forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { personalPlans } from '@/cloudfunctions/study'
import { COLLECTIONS } from '@/domain/library'
import { resources } from '../documents'
import { collectionSheet, personalPlanSheet, TITLE_OF } from '../templates/collection-sheet'

const input = z.strictObject({ collection: z.enum(COLLECTIONS) })
const ADDRESS_LASTS_SECONDS = 600

/** One of the six outcome collections as `.xlsx`: what the county has selected, or everybody's newest personal plan; behind an address for ten minutes. */
export const exportCollection = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx: { store, storage, now }, input: { collection } }) => {
    const sheet =
      collection === 'personal-plan'
        ? personalPlanSheet(await store.all(personalPlans, { isNewest: true }))
        : collectionSheet(collection, await store.all(resources, { collection, state: 'selected' }))
    const path = `exports/${store.county}/${deterministicId('collection', collection, now)}.xlsx`
    const file = await storage.write(path, Buffer.from(await writeTable([sheet])))
    const url = await storage.signRead(file, ADDRESS_LASTS_SECONDS)
    return { url, fileName: `${TITLE_OF[collection]}.xlsx`, rows: sheet.rows.length }
  },
)
