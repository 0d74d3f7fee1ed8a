import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'
import { schoolCode as schoolId } from '@/cloudfunctions/org'
import { ROLES } from '@/domain/people'
import type { CountyId, GroupId, PersonId } from '@/domain/shared'

/** How a request names a county, a person, a group, a role. */
export const countyId = z
  .string()
  .regex(/^\d{6}$/)
  .transform((text) => text as CountyId)
export const personId = derivedId.transform((text) => text as PersonId)
export { schoolId }
export const groupId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/)
  .transform((text) => text as GroupId)
/** What a browser's QR holds. */
export const ticket = z.string().regex(/^[0-9a-f]{24}$/)
export const grantedRole = z.enum(ROLES).exclude(['trainee'])
export const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('county') }),
  z.strictObject({ kind: z.literal('city') }),
  z.strictObject({ kind: z.literal('school'), school: schoolId }),
  z.strictObject({ kind: z.literal('group'), group: groupId }),
])
