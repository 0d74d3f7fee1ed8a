import { PICTURE_HASH_BITS, PICTURE_HASH_BLOCKS } from './pictures'

/** Red, green, blue and opacity of each pixel, row by row, 0 … 255, as a canvas gives them. */
export interface Pixels {
  width: number
  height: number
  data: ArrayLike<number>
}

/** Of 255. What compression, noise and the edge of a lens do to a wall of one colour stays below. `inferred` */
const STANDS_OUT_BY = 8
/** With fewer, two title pages or two dark rooms differ in less than what still looks alike. `inferred` */
const LEAST_BLOCKS = PICTURE_HASH_BITS / 4

/**
 * Whether a picture shows too little to be recognised by: black, white, one colour, some words on an empty page. Its hash would be like that of every
 * other plain picture. Width and height are at least 16.
 */
export function isPlain(pixels: Pixels): boolean {
  const blocks = brightnessOfBlocks(pixels)
  const middle = [...blocks].sort((one, other) => one - other)[PICTURE_HASH_BITS / 2] ?? 0
  return blocks.filter((block) => Math.abs(block - middle) >= STANDS_OUT_BY).length < LEAST_BLOCKS
}

/** Mean brightness of the 16 × 16 blocks that the hash sees. */
function brightnessOfBlocks({ width, height, data }: Pixels): number[] {
  const sums = new Array<number>(PICTURE_HASH_BITS).fill(0)
  const counts = new Array<number>(PICTURE_HASH_BITS).fill(0)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const block = placeOf(y, height) * PICTURE_HASH_BLOCKS + placeOf(x, width)
      sums[block] = (sums[block] ?? 0) + brightnessAt(data, (y * width + x) * 4)
      counts[block] = (counts[block] ?? 0) + 1
    }
  return sums.map((sum, block) => sum / Math.max(1, counts[block] ?? 0))
}

const placeOf = (at: number, length: number): number => Math.floor((at * PICTURE_HASH_BLOCKS) / length)

const brightnessAt = (data: ArrayLike<number>, at: number): number =>
  ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
