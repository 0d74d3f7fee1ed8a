import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'
import { schoolCode as schoolId } from '@/cloudfunctions/org'
import { ROLES } from '@/domain/people'
import type { CountyId, GroupId, PersonId } from '@/domain/shared'

/** Pieces of request shapes; every request is a strict object made of them. */
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
export const nothing = z.strictObject({})
export const reason = z.string().trim().min(2).max(200)
export const searchText = z.string().trim().max(40)
/** Chosen by the client once per intention and kept through retries, so that a repeated request is the same one. */
export const requestKey = z.string().regex(/^[\w-]{8,64}$/)
export const grantedRole = z.enum(ROLES).exclude(['trainee'])
export const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('county') }),
  z.strictObject({ kind: z.literal('city') }),
  z.strictObject({ kind: z.literal('school'), school: schoolId }),
  z.strictObject({ kind: z.literal('group'), group: groupId }),
])
