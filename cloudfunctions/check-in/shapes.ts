import * as z from 'zod'
import { type Instant, instant } from '@/domain/shared'

export const installation = z.string().regex(/^[\w-]{8,64}$/)
/** What the camera read: a bare token or a link that ends in one. */
export const scanned = z.string().min(1).max(500)
export const position = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  datum: z.enum(['wgs84', 'gcj02']),
  accuracy: z.number().min(0).max(100_000),
})
export const direction = z.enum(['in', 'out'])
export const time: z.ZodType<Instant, number> = z.int().positive().transform(instant)
export const appealId = z.string().regex(/^[0-9a-f]{10}:[0-9a-f]{32}:(in|out)$/)
export const leaveId = z.string().regex(/^[0-9a-f]{10}:[0-9a-f]{32}$/)
