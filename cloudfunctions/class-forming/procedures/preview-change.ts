import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { byId, judgeArrangement, measureClasses } from '@/domain/class-forming'
import { loadPlan, placeOfCohort } from '../load'
import { classId, planOf } from '../shapes'
import { shownClass } from '../shown'
import { classesAfter } from '../wanted-change'

const input = z.strictObject({
  ...planOf,
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('move'), school: schoolId, toClass: classId.exactOptional() }),
    z.strictObject({ kind: z.literal('merge'), from: classId, into: classId }),
  ]),
})

/** What a change by hand would do: the four figures before and after, the classes that change, and what of the rule it would break. */
export const previewChange = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort }, input: { mode, change } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    const known = byId(schools)
    const classes = classesAfter({ plan, schools, cohort }, change)
    const before = new Map(plan.classes.map((one) => [one.id, one]))
    const after = new Map(classes.map((one) => [one.id, one]))
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
    )
    const shown = (id: string, from: typeof before) => {
      const one = from.get(id)
      return one && shownClass(one, known, plan, cohort.rule)
    }
    return {
      version: plan.version,
      violations: judgeArrangement(cohort, schools, classes, plan.allowances),
      before: plan.measures,
      after: measureClasses(classes, known, cohort.rule, mode),
      classes: changed.map((id) => ({ id, before: shown(id, before), after: shown(id, after) })),
    }
  },
)
