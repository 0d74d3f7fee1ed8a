import * as z from 'zod'
import { type ActorContext, above, forRoles } from '@/cloudfunctions/kernel'
import { schoolId } from '@/cloudfunctions/people'
import { programmeFor } from '@/cloudfunctions/programme'
import type { SchoolId } from '@/domain/shared'
import { specificationOf } from '../asked'
import { specifications } from '../documents'
import { pointId, specificationState } from '../shapes'
import { specificationIdOf } from '../versions'

const PAGE = 50

const input = z.strictObject({
  school: schoolId,
  /** Where the page begins: behind this point. */
  after: pointId.exactOptional(),
  /** Those that teachers may take, unless the ones no longer used are asked for. */
  state: specificationState.exactOptional(),
})

export const placeOfOwnPoints = ({ actor }: ActorContext, { school }: { school: SchoolId }) => ({
  resource: { county: actor.county, school },
  subject: undefined,
})

/** Points that a school has found itself, fifty at a time, and whether its programme allows them. */
export const ownPoints = forRoles({ roles: ['school-admin'], input, within: placeOfOwnPoints }).query(
  async ({ ctx: { actor, store, now }, input: { school, after, state = 'in-force' } }) => {
    const behind = after !== undefined && { _id: above(specificationIdOf(actor.county, school, after)) }
    const [programme, found] = await Promise.all([
      programmeFor(store, school, now),
      store.page(specifications, {
        where: { owner: school, state, ...behind },
        orderBy: [['_id', 'asc']],
        limit: PAGE,
      }),
    ])
    return {
      allowed: programme.focus?.ownPointsAllowed.value ?? false,
      points: found.map(specificationOf),
      hasMore: found.length === PAGE,
    }
  },
)
