import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'

export const fileId = derivedId
/** As the phone calls it; without line ends and other control characters. */
export const fileName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^\P{Cc}+$/u)
/** COS has no more parts than that. */
const partNumber = z.int().min(1).max(10_000)
export const someParts = z.array(partNumber).min(1).max(64)
export const partDigests = z.array(z.string().regex(/^[0-9a-f]{32}$/)).max(1024)
/** bytes; what the largest part list may hold */
export const byteCount = z
  .int()
  .min(0)
  .max(4 * 1024 ** 3)
