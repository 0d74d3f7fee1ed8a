import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { forRoles, wholeCounty } from '@/cloudfunctions/kernel'
import { specificationOf, standardOf } from '../asked'
import { COUNTY_OWNED, specifications } from '../documents'
import { pointId } from '../shapes'
import { specificationIdOf, versionsOf } from '../versions'

const input = z.strictObject({ point: pointId })

/** What one point of the county's programme asks for, as it is, as it stands without the county's edits, and who changed it when and why. */
export const specification = forRoles({ roles: ['county-office'], input, within: wholeCounty }).query(
  async ({ ctx, input: { point } }) => {
    const { actor, store, now } = ctx
    const standard = await standardOf(ctx, point)
    const edited = await store.find(specifications, specificationIdOf(actor.county, COUNTY_OWNED, point))
    const current = edited ? specificationOf(edited) : standard
    return {
      specification: current,
      standard,
      isStandard: isDeepStrictEqual(current, standard),
      version: edited?.version ?? 0,
      history: await versionsOf(store, COUNTY_OWNED, point),
      now,
    }
  },
)
