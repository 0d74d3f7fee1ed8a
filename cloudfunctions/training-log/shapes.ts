import * as z from 'zod'
import { requestKey } from '@/cloudfunctions/kernel'
import { sessionId } from '@/cloudfunctions/session'

export const logId = z.string().regex(/^([0-9a-f]{10}:[0-9a-f]{32}|free:[0-9a-f]{32}:[\w-]{8,64})$/)

/** What a log is about: one half-day, or something that its author names; `again` is the first key of a free log that was taken back. */
export const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), session: sessionId }),
  z.strictObject({
    kind: z.literal('free'),
    title: z.string().trim().min(2).max(40),
    again: requestKey.exactOptional(),
  }),
])
export type About = z.output<typeof about>

export const fileId = z.string().max(300)
/** Where a page of a list begins: everything before this time. */
export const before = z.int().positive().exactOptional()
