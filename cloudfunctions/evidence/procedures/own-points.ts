import * as z from 'zod'
import { type ActorContext, forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { programmeFor } from '@/cloudfunctions/programme'
import type { SchoolId } from '@/domain/shared'
import { specificationOf } from '../asked'
import { specifications } from '../documents'

const input = z.strictObject({ school: schoolId })

export const placeOfOwnPoints = ({ actor }: ActorContext, { school }: { school: SchoolId }) => ({
  resource: { county: actor.county, school },
  subject: undefined,
})

/** Points that a school has found itself, and whether its programme allows them. */
export const ownPoints = forRoles({ roles: ['school-admin'], input, within: placeOfOwnPoints }).query(
  async ({ ctx: { store, now }, input: { school } }) => {
    const programme = await programmeFor(store, school, now)
    const found = await store.all(specifications, { owner: school, state: 'in-force' })
    return {
      allowed: programme.focus?.ownPointsAllowed.value ?? false,
      points: found.map((one) => ({
        ...specificationOf(one),
        version: one.version,
        byName: one.byName,
        at: one.at,
      })),
      now,
    }
  },
)
