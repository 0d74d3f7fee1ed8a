import * as z from 'zod'
import { forRoles, not, wholeCounty } from '@/cloudfunctions/kernel'
import { nameOf } from '@/cloudfunctions/people'
import { drafts } from '../documents'
import { summaryOf } from '../draft'

const LATEST = 20
const input = z.strictObject({ kind: z.enum(['roster', 'schools']) })

/** The latest imports, open and applied, with who began them: a second official sees what the first is at. */
export const listImports = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx: { store }, input: { kind } }) => {
    const latest = await store.page(drafts, {
      where: { kind, state: not('discarded') },
      orderBy: [['at', 'desc']],
      limit: LATEST,
    })
    const names = await Promise.all(latest.map(({ by }) => nameOf(store, by)))
    return latest.map((draft, index) => ({ ...summaryOf(draft), byName: names[index] ?? '' }))
  },
)
