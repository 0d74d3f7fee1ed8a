import * as z from 'zod'
import { derivedId } from '@/cloudfunctions/kernel'
import { kindOfName } from '@/domain/file'
import { PICTURE_HASH } from '@/domain/similarity'

export const fileId = derivedId
/** As the phone calls it; without line ends and other control characters. */
const fileName = z
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
const byteCount = z
  .int()
  .min(0)
  .max(4 * 1024 ** 3)

/** What the phone says about a file before it sends it. Of a video it may say what its first picture looks like: a hash, never the picture. */
export const pickedFile = {
  name: fileName,
  bytes: byteCount,
  cover: z.string().regex(PICTURE_HASH).exactOptional(),
}
export const hasCoverOnlyAsVideo = ({ name, cover }: { name: string; cover?: string }): boolean =>
  cover === undefined || kindOfName(name) === 'video'
