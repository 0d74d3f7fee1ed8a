import * as z from 'zod'
import { forRoles, reason } from '@/cloudfunctions/kernel'
import { placeOfResource } from '../load'
import { resourceId } from '../shapes'
import { shownLine } from '../shown'
import { takeStep } from '../take-step'

const input = z.discriminatedUnion('decision', [
  z.strictObject({ resource: resourceId, decision: z.literal('select') }),
  z.strictObject({ resource: resourceId, decision: z.literal('return'), why: reason }),
])

/**
 * The county selects what was proposed, or returns it to the school with a reason; what was selected can be returned later. What somebody from
 * outside brought has no school to return to. Refuses with RESOURCE_NOT_THERE.
 */
export const select = forRoles({ roles: ['county-office'], input, within: placeOfResource }).mutation(
  async ({ ctx, input: decided }) => {
    const { subject } = ctx
    if (decided.decision === 'select') return shownLine(await takeStep(ctx, subject, 'select'))
    const step = subject.school === '' ? 'withdraw' : 'return'
    return shownLine(await takeStep(ctx, subject, step, { why: decided.why }))
  },
)
