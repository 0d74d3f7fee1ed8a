import { bmvbhash } from 'blockhash-core'
import fc from 'fast-check'
import jpeg from 'jpeg-js'
import { differingBits, lookAlike, PICTURE_HASH_BLOCKS, pictureKeysOf } from '@/domain/similarity'

interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/** A classroom nobody saw: a wall, a board, rows of desks, their places drawn from a seed. */
function draw(seed: number, width = 320, height = 240): Picture {
  let state = seed * 2654435761
  const next = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % most
  }
  const boxes = Array.from({ length: 14 }, () => ({
    x: next(280) / 320,
    y: next(200) / 240,
    w: (20 + next(90)) / 320,
    h: (20 + next(70)) / 240,
    grey: next(256),
  }))
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height]
      const box = boxes.find((it) => u >= it.x && u < it.x + it.w && v >= it.y && v < it.y + it.h)
      const grey = box?.grey ?? Math.round(120 + 80 * v)
      data.set([grey, grey, Math.min(255, grey + 12), 255], (y * width + x) * 4)
    }
  return { width, height, data }
}

const hashOf = (picture: Picture): string => bmvbhash(picture, PICTURE_HASH_BLOCKS)
const saved = (picture: Picture, quality: number): Picture =>
  jpeg.decode(jpeg.encode({ ...picture, data: Buffer.from(picture.data) }, quality).data)
const brighter = ({ data, ...size }: Picture): Picture => ({
  ...size,
  data: data.map((value, index) => (index % 4 === 3 ? value : Math.min(255, value + 20))),
})

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1)

describe('pictures', () => {
  it.each(SEEDS)('look alike when picture %i was saved again, made smaller or brighter', (seed) => {
    const hash = hashOf(draw(seed))
    for (const copy of [saved(draw(seed), 40), draw(seed, 200, 150), brighter(draw(seed))])
      expect(lookAlike(hash, hashOf(copy))).toBe(true)
  })

  it('do not look alike when they show something else', () => {
    const hashes = SEEDS.map((seed) => hashOf(draw(seed)))
    const pairs = hashes.flatMap((one, index) =>
      hashes.slice(index + 1).map((other) => lookAlike(one, other)),
    )
    expect(pairs.filter(Boolean)).toHaveLength(0)
  })

  it('that look alike always share a key', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
    fc.assert(
      fc.property(hex, fc.uniqueArray(fc.nat(255), { maxLength: 24 }), (hash, flipped) => {
        const other = flip(hash, flipped)
        expect(differingBits(hash, other)).toBe(flipped.length)
        const keys = new Set(pictureKeysOf(hash))
        if (lookAlike(hash, other)) expect(pictureKeysOf(other).some((key) => keys.has(key))).toBe(true)
      }),
    )
  })

  it('cannot be compared by anything but a hash of this kind', () => {
    expect(() => differingBits('00', '0'.repeat(64))).toThrow(RangeError)
  })
})

function flip(hash: string, bits: readonly number[]): string {
  const digits = Array.from(hash, (digit) => Number.parseInt(digit, 16))
  for (const bit of bits) digits[bit >> 2] = (digits[bit >> 2] ?? 0) ^ (8 >> (bit & 3))
  return digits.map((digit) => digit.toString(16)).join('')
}
