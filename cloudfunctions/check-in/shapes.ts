import * as z from 'zod'

export const installation = z.string().regex(/^[\w-]{8,64}$/)
/** What the camera read: a bare token or a link that ends in one. */
export const scanned = z.string().min(1).max(500)
export const position = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  datum: z.enum(['wgs84', 'gcj02']),
  accuracy: z.number().min(0).max(100_000),
})
