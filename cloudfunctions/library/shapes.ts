import * as z from 'zod'

export const resourceId = z.string().regex(/^[0-9a-f]{32}$/)
export const point = z.string().trim().min(1).max(40)
