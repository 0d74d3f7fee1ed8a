import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'
import { countyId } from '@/cloudfunctions/people'
import { type CalendarDate, parseCalendarDate } from '@/domain/shared'

export const calendarDate = z.string().transform((text, context): CalendarDate => {
  const date = parseCalendarDate(text)
  if (date) return date
  context.addIssue({ code: 'custom', message: 'expected a date YYYY-MM-DD that exists' })
  return z.NEVER
})
export const cohortId = z.string().regex(/^[0-9a-f]{10}$/)
export const changeId = derivedId
export const replayId = derivedId
/** Where a value stands, as `ruleValuesOf` has it. */
export const path = z
  .string()
  .max(160)
  .regex(/^[\w-]+(\.[\w-]+)*$/)
const whole = z.int().min(0).max(1_000_000_000_000)
/** Whatever a value may become; which of these fits its place is judged by the domain. */
export const ruleValue = z.union([
  z.null(),
  z.boolean(),
  whole,
  z.string().max(200),
  z.array(z.string().trim().min(1).max(80)).max(40),
  z.array(z.strictObject({ fromPercent: whole, gives: whole })).max(20),
  z.strictObject({ from: z.string().max(10), until: z.string().max(10) }),
  z.strictObject({ daysAfter: whole, minuteOfDay: whole }),
])
/** Another county than the own one is for those who look at several. */
export const ofCounty = { county: countyId.exactOptional() }
