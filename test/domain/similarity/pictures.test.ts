import { bmvbhash } from 'blockhash-core'
import fc from 'fast-check'
import jpeg from 'jpeg-js'
import { differingBits, lookAlike, PICTURE_HASH_BLOCKS, pictureKeysOf } from '@/domain/similarity'
import { drawRoom, type Picture } from './draw'
import { flip } from './flip'

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
    const hash = hashOf(drawRoom(seed))
    for (const copy of [saved(drawRoom(seed), 40), drawRoom(seed, 200, 150), brighter(drawRoom(seed))])
      expect(lookAlike(hash, hashOf(copy))).toBe(true)
  })

  it('do not look alike when they show something else', () => {
    const hashes = SEEDS.map((seed) => hashOf(drawRoom(seed)))
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
