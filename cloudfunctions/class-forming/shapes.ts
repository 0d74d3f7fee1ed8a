import * as z from 'zod'
import { schoolId } from '@/cloudfunctions/people'
import { modes } from '@/domain/class-forming'

export const cohortId = z.string().regex(/^[0-9a-f]{10}$/)
export const mode = z.enum(modes)
/** A class's number within its plan, as printed: `07`. */
export const classId = z.string().regex(/^\d{2,6}$/)
export const planOf = { cohort: cohortId, mode }
const lead = z.strictObject({ lead: schoolId, schools: z.array(schoolId).min(1).max(100) })
const leads = z.array(lead).min(1).max(500)
export const joining = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('by-theme') }),
  z.strictObject({ kind: z.literal('by-lead-school'), leads }),
  z.strictObject({ kind: z.literal('pairing'), leads }),
])
/** Version of the plan that the official looked at: if it has moved on since, the request is refused. */
export const seenVersion = z.int().positive()
/** An official lets the class that grows be larger than the rule: up to how many, and why. */
export const override = z.strictObject({
  limit: z.int().min(2).max(200),
  reason: z.string().trim().min(4).max(200),
})
