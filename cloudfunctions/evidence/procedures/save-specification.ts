import * as z from 'zod'
import { forRoles, reason, requestKey, wholeCounty } from '@/cloudfunctions/kernel'
import type { Earns } from '@/domain/evidence'
import type { Credits, Points } from '@/domain/shared'
import { standardOf } from '../asked'
import { COUNTY_OWNED } from '../documents'
import { items, pointId } from '../shapes'
import { saveVersion } from '../versions'

const input = z.strictObject({
  point: pointId,
  items,
  /** Hundredths of what the point earns: credits, or the most points of a rubric. */
  earns: z.int().min(1).max(10_000),
  version: z.int().min(0),
  why: reason,
  requestKey,
})

/** The county says what a point asks for; from then on nothing about it is assumed. */
export const saveSpecification = forRoles({ roles: ['county-office'], input, within: wholeCounty }).mutation(
  async ({ ctx, input: { point, items: told, earns, ...intention } }) => {
    const standard = await standardOf(ctx, point)
    const specification = {
      ...standard,
      items: told,
      earns: earnsOf(standard.earns, earns),
      toConfirm: false,
    }
    return saveVersion(ctx, { specification, owner: COUNTY_OWNED, state: 'in-force', ...intention })
  },
)

/** The unit is the programme's; a county changes the amount. */
const earnsOf = ({ unit }: Earns, amount: number): Earns =>
  unit === 'credits' ? { unit, amount: amount as Credits } : { unit, most: amount as Points }
