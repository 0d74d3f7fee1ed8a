import { bmvbhash } from 'blockhash-core'
import { decode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { PICTURE_HASH_BLOCKS, type PictureHash } from '@/domain/similarity'

/** A phone's photograph has 12 to 50 million points, and four bytes each; more is not unfolded in a function's memory. */
const MOST_POINTS = 25_000_000
const MEGAPIXEL = 1_000_000
const MEMORY_MB = 300

/** Perceptual hash of a `.jpg` or `.png`; `undefined` for other pictures and those that cannot be read or are too large. */
export function hashOfPicture(bytes: Buffer): PictureHash | undefined {
  try {
    const picture = isPng(bytes) ? readPng(bytes) : readJpeg(bytes)
    return picture && bmvbhash(picture, PICTURE_HASH_BLOCKS)
  } catch {
    return undefined
  }
}

const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG'

/** Width and height stand in the first chunk (PNG, 11.2.2 IHDR): asked before anything is unfolded. */
function readPng(bytes: Buffer): PNG | undefined {
  const points = bytes.readUInt32BE(16) * bytes.readUInt32BE(20)
  return points > MOST_POINTS ? undefined : PNG.sync.read(bytes)
}

const readJpeg = (bytes: Buffer) =>
  decode(bytes, {
    useTArray: true,
    maxResolutionInMP: MOST_POINTS / MEGAPIXEL,
    maxMemoryUsageInMB: MEMORY_MB,
  })
