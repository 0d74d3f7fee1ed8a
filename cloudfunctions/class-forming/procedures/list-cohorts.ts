import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { cohorts } from '../documents'

/** The cohorts of the county, the youngest first. */
export const listCohorts = forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(
  async ({ ctx: { store } }) => {
    const found = await store.page(cohorts, { orderBy: [['createdAt', 'desc']], limit: 50 })
    return found.map(({ _id, name, state, mode, rule, counting, joining, waiting, publishedAt }) => ({
      id: _id,
      name,
      state,
      mode,
      rule,
      counting,
      joining,
      waiting,
      ...(publishedAt !== undefined && { publishedAt }),
    }))
  },
)
