/**
 * Perceptual hash of a picture in hex, as block-mean hashing with 16 × 16 blocks gives it (256 bits): pictures that look alike differ in few bits,
 * whatever their size, format and compression.
 */
export type PictureHash = string

export const PICTURE_HASH_BLOCKS = 16
export const PICTURE_HASH_BITS = PICTURE_HASH_BLOCKS ** 2
export const PICTURE_HASH = /^[0-9a-f]{64}$/
/** Re-saving, scaling and a changed exposure moved at most 14 bits of generated pictures; different ones differed in at least 63. */
const ALIKE_UP_TO = 20
/** Of 21 blocks of the hash, pictures with at most 20 different bits have one in common for certain. */
const BLOCKS = ALIKE_UP_TO + 1

/** Bits in which two hashes differ, 0 … 256. Throws a RangeError for hashes of another length. */
export function differingBits(one: PictureHash, other: PictureHash): number {
  const bits = bitsOf(one)
  const others = bitsOf(other)
  let count = 0
  for (let index = 0; index < PICTURE_HASH_BITS; index++) if (bits[index] !== others[index]) count += 1
  return count
}

/** Worth a reviewer's look side by side; never a judgement on an author. */
export const lookAlike = (one: PictureHash, other: PictureHash): boolean =>
  differingBits(one, other) <= ALIKE_UP_TO

/**
 * Keys for finding what may look alike without comparing with every picture: by the pigeonhole principle two alike pictures have at least one key
 * in common. Sharing a key proves nothing; `lookAlike` decides.
 */
export function pictureKeysOf(hash: PictureHash): string[] {
  const bits = bitsOf(hash)
  return Array.from({ length: BLOCKS }, (_, block) => {
    const from = Math.floor((block * PICTURE_HASH_BITS) / BLOCKS)
    const to = Math.floor(((block + 1) * PICTURE_HASH_BITS) / BLOCKS)
    return `${block}:${bits.slice(from, to)}`
  })
}

function bitsOf(hash: PictureHash): string {
  if (!PICTURE_HASH.test(hash)) throw new RangeError('a picture hash has 64 hex digits')
  return Array.from(hash, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
}
