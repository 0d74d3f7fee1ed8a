import { forRoles, jobs, oneOf, type Store, wholeCounty } from '@/cloudfunctions/kernel'
import { nothing } from '@/cloudfunctions/people'
import { type CohortDocument, cohorts } from '../documents'

const MOST = 50

/** The cohorts of the county, the youngest first; with the forming that is on its way, whoever ordered it. */
export const listCohorts = forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(
  async ({ ctx: { store } }) => {
    const found = await store.page(cohorts, { orderBy: [['createdAt', 'desc']], limit: MOST })
    const forming = await formingsOf(store, found)
    return found.map(
      ({ _id, name, state, mode, rule, ruleBy, counting, joining, waiting, publishedAt, forming: job }) => ({
        id: _id,
        name,
        state,
        mode,
        rule,
        ruleBy,
        counting,
        joining,
        waiting,
        ...(publishedAt !== undefined && { publishedAt }),
        ...(job !== undefined && forming.has(job) && { forming: job }),
      }),
    )
  },
)

async function formingsOf(store: Store, found: readonly CohortDocument[]): Promise<Set<string>> {
  const ordered = found.flatMap(({ forming }) => forming ?? [])
  if (ordered.length === 0) return new Set()
  const where = { _id: oneOf(ordered), state: oneOf(['waiting', 'running']) }
  const running = await store.page(jobs, { where, limit: MOST })
  return new Set(running.map(({ _id }) => _id))
}
