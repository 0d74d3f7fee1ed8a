import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { hostOf } from '@/domain/class-forming'
import { loadPlan, placeOfCohort } from '../load'
import { planOf } from '../shapes'

const input = z.strictObject(planOf)

/** Every school as a dot: where it lies (degrees, GCJ-02), how many people, which class, and whether it hosts it. */
export const classMap = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store, subject: cohort }, input: { mode } }) => {
    const { plan, schools } = await loadPlan(store, cohort._id, mode)
    const seats = new Map(
      plan.classes.flatMap((one) =>
        one.members.map(
          ({ school }) =>
            [school, { class: one.id, isHost: hostOf(one) === school, kind: one.kind }] as const,
        ),
      ),
    )
    return schools.flatMap(({ id, name, township, size, lat, lng, isGuessed = false }) => {
      const seat = seats.get(id)
      return seat ? [{ school: id, name, township, size, lat, lng, isGuessed, ...seat }] : []
    })
  },
)
