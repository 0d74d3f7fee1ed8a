import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { byId } from '@/domain/class-forming'
import { loadPlan, placeOfCohort } from '../load'
import { planOf } from '../shapes'
import { shownClass } from '../shown'

const input = z.strictObject({
  ...planOf,
  order: z.enum(['load', 'number']),
  from: z.int().min(0).max(100_000),
  limit: z.int().min(1).max(100),
})

/** The classes of a plan, some at a time. Refuses with CLASSES_NOT_FORMED. */
export const classPlan = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort }, input: { mode, order, from, limit } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    const known = byId(schools)
    const shown = plan.classes.map((one) => shownClass(one, known, plan, cohort.rule))
    if (order === 'load') shown.sort((a, b) => b.load - a.load || (a.id < b.id ? -1 : 1))
    const { version, minimum, measures, byHand, wholeOrderProven, changedAt } = plan
    return {
      version,
      minimum,
      measures,
      byHand,
      wholeOrderProven,
      changedAt,
      people: shown.reduce((sum, { load }) => sum + load, 0),
      largeClasses: shown.filter(({ runsAlone }) => runsAlone).length,
      excluded: schools.filter(({ size }) => size === 0).map(({ name }) => name),
      classes: shown.slice(from, from + limit),
    }
  },
)
