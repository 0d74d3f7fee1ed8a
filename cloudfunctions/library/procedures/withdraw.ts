import * as z from 'zod'
import { forRoles, reason } from '@/cloudfunctions/kernel'
import { placeOfResource } from '../load'
import { resourceId } from '../shapes'
import { shownLine } from '../shown'
import { takeStep } from '../take-step'

const input = z.strictObject({ resource: resourceId, why: reason })

/** The school takes a resource out of its library, and out of the county's with it; its author reads why. Refuses with RESOURCE_NOT_THERE. */
export const withdraw = forRoles({
  roles: ['school-reviewer', 'school-admin'],
  input,
  within: placeOfResource,
}).mutation(async ({ ctx, input: { why } }) =>
  shownLine(await takeStep(ctx, ctx.subject, 'withdraw', { why })),
)
