import * as z from 'zod'
import { groupId, personId, schoolId } from '@/cloudfunctions/people'
import {
  type CalendarDate,
  type Credits,
  type Instant,
  instant,
  parseCalendarDate,
  type SessionId,
} from '@/domain/shared'

export const sessionId = z
  .string()
  .regex(/^[0-9a-f]{10}$/)
  .transform((text) => text as SessionId)
export const time: z.ZodType<Instant, number> = z.int().positive().transform(instant)
const date = z
  .string()
  .refine((text) => parseCalendarDate(text) !== undefined, 'no such date')
  .transform((text) => text as CalendarDate)
const minuteOfDay = z.int().min(0).max(1440)
const line = z.string().trim().max(120)

const agendaItem = z.strictObject({
  from: minuteOfDay,
  to: minuteOfDay,
  module: line,
  topic: line,
  form: line,
  speaker: line.exactOptional(),
})
const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  datum: z.enum(['wgs84', 'gcj02']),
})

/** What the session editor sends; whether it makes sense is `judgePlan`'s business. */
export const sessionPlan = z.strictObject({
  title: z.string().trim().max(80),
  place: z.strictObject({
    name: z.string().trim().max(80),
    location: coordinates.exactOptional(),
    radius: z.int().min(50).max(5000).exactOptional(),
  }),
  halfDays: z
    .array(z.strictObject({ date, from: minuteOfDay, to: minuteOfDay, agenda: z.array(agendaItem).max(30) }))
    .max(20),
  invited: z.strictObject({
    everyone: z.literal(true).exactOptional(),
    schools: z.array(schoolId).max(500),
    groups: z.array(groupId).max(50),
    people: z.array(personId).max(1000),
  }),
  /** Hundredths of a credit, for each half-day. */
  worth: z
    .int()
    .min(0)
    .max(10_000)
    .transform((hundredths) => hundredths as Credits),
  mode: z.enum(['onsite', 'live']),
})
