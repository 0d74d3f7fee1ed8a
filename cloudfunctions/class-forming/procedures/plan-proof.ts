import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { isLarge } from '@/domain/class-forming'
import { loadPlan, placeOfCohort } from '../load'
import { planOf } from '../shapes'

const input = z.strictObject(planOf)

/** Everything that is needed to re-do the proof elsewhere: the weights, the capacity, the schools with their sizes and focus points. */
export const planProof = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort }, input: { mode } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    return {
      ...cohort.rule,
      minimum: plan.minimum,
      proofs: plan.proofs,
      large: schools
        .filter((school) => school.size > 0 && isLarge(school, cohort.rule))
        .map(({ id, name, size }) => ({ school: id, name, size })),
      names: Object.fromEntries(schools.map(({ id, name }) => [id, name])),
    }
  },
)
