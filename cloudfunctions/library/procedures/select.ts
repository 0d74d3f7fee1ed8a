import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { reason } from '@/cloudfunctions/people'
import { placeOfResource } from '../load'
import { resourceId } from '../shapes'
import { shownLine } from '../shown'
import { takeStep } from '../take-step'

const input = z.discriminatedUnion('decision', [
  z.strictObject({ resource: resourceId, decision: z.literal('select') }),
  z.strictObject({ resource: resourceId, decision: z.literal('return'), why: reason }),
])

/** The county selects what a school proposed, or returns it with a reason; what was selected can be returned later. Refuses with RESOURCE_NOT_THERE. */
export const select = forRoles({ roles: ['county-office'], input, within: placeOfResource }).mutation(
  async ({ ctx, input: decided }) =>
    shownLine(
      await takeStep(
        ctx,
        ctx.subject,
        decided.decision,
        decided.decision === 'return' ? { why: decided.why } : {},
      ),
    ),
)
