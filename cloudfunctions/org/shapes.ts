import * as z from 'zod'
import { SETTINGS, STAGES } from '@/domain/org'
import type { SchoolId } from '@/domain/shared'

/** A school's code as the register has it: it becomes part of document ids. */
export const schoolCode = z
  .string()
  .min(1)
  .max(32)
  .regex(/^[\w-]+$/)
  .transform((text) => text as SchoolId)

const word = z.string().trim().min(1).max(60)

/** What a page edits of a school besides its code. */
export const schoolFields = {
  name: z.string().trim().min(2).max(60),
  aliases: z.array(word).max(20),
  township: z.string().trim().max(60),
  stages: z.array(z.enum(STAGES)).min(1).max(STAGES.length),
  /** degrees */
  location: z
    .strictObject({
      lat: z.number().min(3).max(54),
      lng: z.number().min(73).max(136),
      datum: z.enum(['wgs84', 'gcj02']),
    })
    .optional(),
  /** teachers on the staff */
  headcount: z.number().int().min(0).max(99_999),
}
export const schoolFocus = {
  setting: z.enum(SETTINGS).optional(),
  /** codes of focus points, the school's theme first */
  focusPoints: z.array(z.string().regex(/^[A-Z]\d{1,2}$/)).max(30),
}
