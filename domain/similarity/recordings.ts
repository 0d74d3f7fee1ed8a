import { differingBits, lookAlike, PICTURE_HASH_BITS, type PictureHash, pictureKeysOf } from './pictures'

/** What a video keeps when it is encoded anew, smaller or in another container. */
export interface Recording {
  /** hash of its cover frame 封面, the first one */
  cover: PictureHash
  seconds: number
  /** pixels as shown */
  width: number
  height: number
}

/** Encoding anew moves the end by some frames, and sound that ends later than the picture by some tenths of a second. */
const LONGER_BY_SECONDS = 0.5
/** Sides are rounded to even pixels or to blocks of 16: 1920 × 1080 becomes 426 × 240 (0.2 %) or 320 × 176 (2.3 %). */
const WIDER_BY = 0.03

/** Worth a reviewer's look side by side; never a judgement on an author. Cut shorter or cropped it is not found. */
export const mayBeRecoded = (one: Recording, other: Recording): boolean =>
  Math.abs(one.seconds - other.seconds) <= LONGER_BY_SECONDS &&
  Math.abs(one.width * other.height - other.width * one.height) <= WIDER_BY * one.width * other.height &&
  lookAlike(one.cover, other.cover)

/** How much of two cover frames is the same, 0 … 1. */
export const likenessOfCovers = (one: PictureHash, other: PictureHash): number =>
  1 - differingBits(one, other) / PICTURE_HASH_BITS

/**
 * Keys for finding what may be the same recording: those of its cover within the whole second before and after its end. Lengths that differ by less
 * than a second have one of the two in common, so whatever `mayBeRecoded` says yes to shares a key.
 */
export function recordingKeysOf({ cover, seconds }: Recording): string[] {
  const ends = new Set([Math.floor(seconds), Math.ceil(seconds)])
  return [...ends].flatMap((end) => pictureKeysOf(cover).map((key) => `${end}:${key}`))
}
