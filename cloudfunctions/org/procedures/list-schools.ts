import * as z from 'zod'
import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { loadSchools, schoolOf } from '../register'
import { schoolCode } from '../shapes'

const PAGE = 50
const input = z.strictObject({
  /** Part of a name, an alias or the code. */
  search: z.string().trim().max(40).optional(),
  township: z.string().trim().max(60).optional(),
  after: schoolCode.optional(),
})

/** The register in force, fifty schools at a time in the order of their codes, with the townships to choose from. */
export const listSchools = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx, input: { search, township, after } }) => {
    const all = await loadSchools(ctx.store)
    const found = all.filter(
      (school) =>
        (!township || school.township === township) &&
        (!search || [school.code, school.name, ...school.aliases].some((text) => text.includes(search))),
    )
    const rest = after ? found.filter(({ code }) => code > after) : found
    const page = rest.slice(0, PAGE)
    return {
      schools: page.map(schoolOf),
      total: found.length,
      townships: [...new Set(all.map((school) => school.township))].filter((name) => name !== ''),
      ...(rest.length > PAGE && { after: page.at(-1)?.code }),
    }
  },
)
