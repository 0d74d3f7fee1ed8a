import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { placeOfResource } from '../load'
import { resourceId } from '../shapes'
import { shownLine } from '../shown'
import { takeStep } from '../take-step'

const input = z.strictObject({ resource: resourceId })

/** The school proposes a resource for the county's library, if its author agreed to that. Refuses with RESOURCE_NOT_THERE. */
export const propose = forRoles({
  roles: ['school-reviewer', 'school-admin'],
  input,
  within: placeOfResource,
}).mutation(async ({ ctx }) => shownLine(await takeStep(ctx, ctx.subject, 'propose')))
