import * as z from 'zod'
import { type ActorContext, above, forRoles, type Where } from '@/cloudfunctions/kernel'
import { loadCohort } from '@/cloudfunctions/programme'
import { cohortResults as results } from '../documents'

const PAGE = 50
const input = z.strictObject({
  cohort: z.string().regex(/^[0-9a-f]{10}$/),
  closing: z.int().min(1).max(1000),
  verdict: z.enum(['pass', 'not-yet', 'undefined']).exactOptional(),
  after: z.string().max(120).exactOptional(),
})

const placeOfResults = async ({ store }: ActorContext, { cohort: id }: z.output<typeof input>) => {
  const cohort = await loadCohort(store, id)
  return { resource: { county: cohort.county }, subject: cohort }
}

/** The frozen results of one closing, fifty at a time, and how many there are of each verdict. */
export const cohortResults = forRoles({ roles: ['county-office'], input, within: placeOfResults }).query(
  async ({ ctx: { store, subject: cohort }, input: { closing, verdict, after } }) => {
    const of: Where = { cohort: cohort._id, closing, role: 'trainee' }
    const where = { ...of, ...(verdict && { verdict }), ...(after && { _id: above(after) }) }
    const [rows, all, passed] = await Promise.all([
      store.page(results, { where, orderBy: [['_id', 'asc']], limit: PAGE }),
      store.count(results, of),
      store.count(results, { ...of, verdict: 'pass' }),
    ])
    return {
      all,
      passed,
      people: rows.map(({ person, name, schoolName, verdict: result, headline }) => ({
        person,
        name,
        schoolName,
        verdict: result,
        headline,
      })),
      ...(rows.length === PAGE && { after: rows.at(-1)?._id }),
    }
  },
)
