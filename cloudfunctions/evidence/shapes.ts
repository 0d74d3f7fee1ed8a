import * as z from 'zod'
import { fileId } from '@/cloudfunctions/file'
import { derivedId } from '@/cloudfunctions/kernel'
import { EVIDENCE_KINDS, MARKS, MOST_ITEMS, REFLECTION, TITLE } from '@/domain/evidence'
import { FILE_FORMATS } from '@/domain/file'
import { type CalendarDate, parseCalendarDate } from '@/domain/shared'

export { fileId }

export const taskId = z.string().regex(/^[0-9a-f]{32}:[\w-]{8,64}$/)
export const attemptId = z.string().regex(/^[0-9a-f]{32}:[\w-]{8,64}:\d{1,3}$/)
export const pointId = z.string().regex(/^[\w-]{2,24}$/)
export const specificationState = z.enum(['in-force', 'withdrawn'])
const itemId = z.string().regex(/^[\w-]{1,24}$/)
export const messageText = z.string().trim().min(2).max(500)
export const consentId = derivedId

export const itemRef = z.strictObject({ point: pointId, item: itemId })

/** Enough for any lesson; a task that asks for more is several tasks. */
const MOST_POINTS = 8
export const MOST_FILES = 40

const attachment = z.strictObject({
  file: fileId,
  serves: z
    .array(itemRef)
    .min(1)
    .max(MOST_POINTS * MOST_ITEMS),
})

/** The whole draft: it replaces the one before. A reflection that grew too long is kept and not taken. */
export const content = z.strictObject({
  title: z.string().max(TITLE.most),
  points: z.array(pointId).max(MOST_POINTS),
  reflection: z.string().max(REFLECTION.most * 2),
  attachments: z.array(attachment).max(MOST_FILES),
  consent: consentId.exactOptional(),
})

export const itemDecision = z.strictObject({
  point: pointId,
  item: itemId,
  mark: z.enum(MARKS),
  reason: z.string().trim().max(300),
})

const minute = z.int().min(0).max(600)
const evidenceItem = z.strictObject({
  id: itemId,
  title: z.string().trim().max(30),
  asks: z.string().trim().max(200),
  kinds: z.array(z.enum(EVIDENCE_KINDS)).max(EVIDENCE_KINDS.length),
  count: z.strictObject({ atLeast: z.int(), atMost: z.int() }),
  formats: z.array(z.enum(FILE_FORMATS)).max(FILE_FORMATS.length),
  minutes: z
    .strictObject({ atLeast: minute.exactOptional(), atMost: minute.exactOptional() })
    .exactOptional(),
  mostBytes: z.int(),
  showsPupils: z.boolean(),
  criteria: z.strictObject({
    distinction: z.string().trim().max(300),
    pass: z.string().trim().max(300),
  }),
})
export const items = z.array(evidenceItem).max(MOST_ITEMS + 1)

export const calendarDate = z
  .string()
  .refine((text) => parseCalendarDate(text) !== undefined)
  .transform((text) => text as CalendarDate)
/** Where a page of a list begins: behind what the last one ended with, by its time. */
export const pageFrom = z.int().positive().exactOptional()
