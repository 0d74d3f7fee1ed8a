import * as z from 'zod'

export const draftId = z.string().regex(/^[0-9a-f]{32}$/)
export const rowNumber = z.number().int().min(1).max(100_000)
/** Id of the last row of the page before. */
export const after = z.string().max(60).optional()
export const PAGE = 50
