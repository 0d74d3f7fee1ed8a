import { deterministicId, forRoles, nothing } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { ownDesk } from '../draft'
import { entryTemplate as templateOf } from '../templates/entry-template'

const ADDRESS_LASTS_SECONDS = 600

/** An empty `.xlsx` with a column for every kind that the county's programme counts, behind an address that works for ten minutes. */
export const entryTemplate = forRoles({
  roles: ['trainer', 'county-office'],
  input: nothing,
  within: ownDesk,
}).mutation(async ({ ctx: { actor, store, storage, now } }) => {
  const programme = await programmeFor(store, undefined, now)
  const bytes = await writeTable(templateOf(programme))
  const path = `exports/${actor.county}/${deterministicId('entry-template', programme.id, programme.version)}.xlsx`
  const file = await storage.write(path, Buffer.from(bytes))
  return { url: await storage.signRead(file, ADDRESS_LASTS_SECONDS), fileName: '统一录入-空表.xlsx' }
})
