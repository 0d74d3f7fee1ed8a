import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { classesAsNow, countChanged, countMoved, judgeArrangement } from '@/domain/class-forming'
import { countSchools } from '../count-schools'
import { loadPlan, placeOfCohort } from '../load'
import { reformed } from '../reformed'
import { planOf } from '../shapes'

const MOST = 50
const input = z.strictObject(planOf)

/**
 * Which schools have other numbers than when the classes were formed (the first fifty), what of the rule the classes have come to break by
 * that, and what re-forming would do about it.
 */
export const previewReform = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort }, input: { mode } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    const counted = await countSchools(store, cohort)
    const changed = countChanged(schools, counted.schools)
    const after = changed.length > 0 ? reformed(cohort, plan, counted.schools) : plan.classes
    const asNow = classesAsNow(plan.classes, counted.schools, mode)
    const broken = changed.length > 0 ? judgeArrangement(cohort, counted.schools, asNow, plan.allowances) : []
    const names = new Map([...schools, ...counted.schools].map(({ id, name }) => [id, name]))
    return {
      version: plan.version,
      changed: changed.slice(0, MOST),
      changedInAll: changed.length,
      broken: broken.slice(0, MOST).map((violation) => ({ violation, names: namesIn(violation, names) })),
      moved: countMoved(plan.classes, after),
      classesBefore: plan.classes.length,
      classesAfter: after.length,
    }
  },
)

/** The names of the schools that a violation is about, by their codes. */
function namesIn(violation: object, names: ReadonlyMap<string, string>): Record<string, string> {
  const codes = Object.values(violation).filter((value): value is string => names.has(value))
  return Object.fromEntries(codes.map((code) => [code, names.get(code) ?? code]))
}
