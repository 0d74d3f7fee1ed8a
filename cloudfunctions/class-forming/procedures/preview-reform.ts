import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { countChanged, countMoved } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { loadPlan, placeOfCohort } from '../load'
import { reformed } from '../reformed'
import { planOf } from '../shapes'

const MOST = 50
const input = z.strictObject(planOf)

/** Which schools have other numbers than when the classes were formed (the first fifty), and what re-forming would do about it. */
export const previewReform = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort }, input: { mode } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    const counted = await countSchools(store, cohort)
    const changed = countChanged(schools, counted.schools)
    const after = changed.length > 0 ? reformed(cohort, plan, counted.schools) : plan.classes
    return {
      version: plan.version,
      changed: changed.slice(0, MOST),
      changedInAll: changed.length,
      moved: countMoved(plan.classes, after),
      classesBefore: plan.classes.length,
      classesAfter: after.length,
    }
  },
)
