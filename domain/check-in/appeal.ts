import { addMs, type Instant } from '../shared'
import { HAND_MADE_POLICY } from './hand-made'

/** Decided by the trainer or the school until `decideBy`; what they leave undecided goes to the county office. */
export const decideBy = (askedAt: Instant): Instant => addMs(askedAt, HAND_MADE_POLICY.decideWithin)

/** A picture that goes with an appeal, as the phone shrinks it; bytes. */
export const APPEAL_PICTURE_LIMIT = 1_000_000

export type PictureProblem = 'too-large' | 'not-jpeg' | 'has-metadata'

const START_OF_IMAGE = 0xd8
const START_OF_SCAN = 0xda
/** APP1 holds EXIF and XMP, APP13 Photoshop's and IPTC's: place, time and phone of whoever took the picture. */
const METADATA = [0xe1, 0xed]

/** Whether a picture may be kept: a small JPEG whose metadata the phone has removed. `undefined` when it may. */
export function judgePicture(bytes: Uint8Array): PictureProblem | undefined {
  if (bytes.length > APPEAL_PICTURE_LIMIT) return 'too-large'
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return 'not-jpeg'
  for (let at = 2; ; ) {
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return 'not-jpeg'
    if (marker === START_OF_SCAN) return undefined
    if (METADATA.includes(marker)) return 'has-metadata'
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
}
