import * as z from 'zod'
import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { COLLECTIONS } from '@/domain/library'
import { outcomePage } from '../outcomes'

const input = z.strictObject({
  collection: z.enum(COLLECTIONS),
  /** how many rows of the table were listed before */
  from: z.int().min(0).max(10_000),
})
/** Rows; each has at most as many files as somebody may hand in. */
const PAGE = 100

/**
 * The files of a collection, row by row of its table, with the names that the table gives them. `next` is where the following page begins. No
 * address: `library.openFile` gives one and records who opened the file.
 */
export const collectionFiles = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { store }, input: { collection, from } }) => {
    const rows = await outcomePage(store, collection, { from, limit: PAGE })
    const files = rows.flatMap(({ resource, fileNames }) =>
      resource.files.map(({ file, name, bytes }, index) => ({
        resource: resource._id,
        file,
        name: fileNames[index] ?? name,
        bytes,
      })),
    )
    return { files, ...(rows.length === PAGE && { next: from + PAGE }) }
  },
)
