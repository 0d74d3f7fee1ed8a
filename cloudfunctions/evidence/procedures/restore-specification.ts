import * as z from 'zod'
import { forRoles, reason, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import { standardOf } from '../asked'
import { COUNTY_OWNED } from '../documents'
import { pointId } from '../shapes'
import { saveVersion } from '../versions'

const input = z.strictObject({ point: pointId, version: z.int().min(1), why: reason, requestKey })

/**
 * What the programme asked for before the county changed it, as a new version: the history stays, and what was assumed is an assumption again.
 * Refuses with NOT_FOUND or SPECIFICATION_CHANGED.
 */
export const restoreSpecification = forRoles({
  roles: ['county-office'],
  input,
  within: wholeCounty,
}).mutation(async ({ ctx, input: { point, ...intention } }) => {
  const specification = await standardOf(ctx, point)
  return saveVersion(ctx, { specification, owner: COUNTY_OWNED, state: 'in-force', ...intention })
})
