import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'

/** `capability-A1` of a catalogue, or a county's own: `own-` and what its maker's device chose. */
export const courseId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
export const viewingId = derivedId

const seconds = z.int().min(0).max(100_000)
export const signedBeat = z.strictObject({
  sequence: z.int().min(1).max(100_000),
  from: seconds,
  to: seconds,
  position: seconds,
  until: seconds,
  mark: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Where a page of a list begins: everything before this time. */
export const before = z.int().positive().exactOptional()
/** `person:number` */
export const planId = z.string().regex(/^[0-9a-f]{32}:\d{1,4}$/)
export const discussionId = derivedId
export const postId = derivedId
