import { forRoles, type Job, jobs, nothing, oneOf, type Store, wholeCounty } from '@/cloudfunctions/kernel'
import { type CohortDocument, cohorts } from '../documents'

const MOST = 50

/** The cohorts of the county that are divided into classes, the youngest first; with the forming that is on its way, whoever ordered it. */
export const listCohorts = forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(
  async ({ ctx: { store } }) => {
    const found = await store.page(cohorts, {
      where: { state: oneOf(['draft', 'published']) },
      orderBy: [['createdAt', 'desc']],
      limit: MOST,
    })
    const formings = await formingsOf(store, found)
    return found.map((cohort) => {
      const { _id, name, state, mode, rule, ruleBy, counting, joining, waiting, publishedAt } = cohort
      const forming = formings.get(cohort.forming ?? '')
      return {
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
        ...(forming && { forming }),
      }
    })
  },
)

/** Work on its way, in seconds. */
type Forming = Pick<Job, 'done' | 'total'> & { job: string }

async function formingsOf(store: Store, found: readonly CohortDocument[]): Promise<Map<string, Forming>> {
  const ordered = found.flatMap(({ forming }) => forming ?? [])
  if (ordered.length === 0) return new Map()
  const where = { _id: oneOf(ordered), state: oneOf(['waiting', 'running']) }
  const running = await store.page(jobs, { where, limit: MOST })
  return new Map(running.map(({ _id, done, total }) => [_id, { job: _id, done, total }]))
}
