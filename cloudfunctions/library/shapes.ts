import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'

export const resourceId = derivedId
export const typed = z.string().trim().min(1).max(40)
