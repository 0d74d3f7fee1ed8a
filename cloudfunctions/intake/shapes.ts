import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'

export const draftId = derivedId
export { rowNumber } from '@/cloudfunctions/spreadsheet'
/** Id of the last row of the page before. */
export const after = z.string().max(120).optional()
export const PAGE = 50
