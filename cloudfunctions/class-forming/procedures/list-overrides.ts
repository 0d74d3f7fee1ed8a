import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { classOverrides } from '../documents'
import { placeOfCohort } from '../load'
import { cohortId } from '../shapes'

const input = z.strictObject({ cohort: cohortId })

/** Every class that was ever allowed to be larger than the rule: who allowed it, when and why. Nothing is taken off this list. */
export const listOverrides = forRoles({ roles: ['county-office'], input, within: placeOfCohort }).query(
  async ({ ctx: { store }, input: { cohort } }) => {
    const found = await store.page(classOverrides, {
      where: { cohort },
      orderBy: [['at', 'desc']],
      limit: 200,
    })
    return found.map(({ _id, mode, class: of, cap, limit, reason, byName, at }) => {
      return { id: _id, mode, class: of, cap, limit, reason, byName, at }
    })
  },
)
