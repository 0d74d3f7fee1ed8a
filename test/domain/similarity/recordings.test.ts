import fc from 'fast-check'
import { likenessOfCovers, mayBeRecoded, type Recording, recordingKeysOf } from '@/domain/similarity'
import { flip } from './flip'

const COVER = '5a'.repeat(32)
const lesson: Recording = { cover: COVER, seconds: 2400.3, width: 1920, height: 1080 }

describe('recordings', () => {
  it.each([
    ['a smaller picture', { width: 854, height: 480 }],
    ['sides in blocks of sixteen', { width: 320, height: 176 }],
    ['an end half a second later', { seconds: 2400.8 }],
    ['a cover that was compressed', { cover: flip(COVER, [3, 77, 200]) }],
  ])('may be the same one with %s', (_what, more) => {
    expect(mayBeRecoded(lesson, { ...lesson, ...more })).toBe(true)
    expect(mayBeRecoded({ ...lesson, ...more }, lesson)).toBe(true)
  })

  it.each([
    ['another length', { seconds: 2399.7 }],
    ['another shape', { width: 1440 }],
    ['the picture on its side', { width: 1080, height: 1920 }],
    [
      'another cover',
      {
        cover: flip(
          COVER,
          Array.from({ length: 21 }, (_, bit) => bit * 12),
        ),
      },
    ],
  ])('are not the same one with %s', (_what, more) => {
    expect(mayBeRecoded(lesson, { ...lesson, ...more })).toBe(false)
    expect(mayBeRecoded({ ...lesson, ...more }, lesson)).toBe(false)
  })

  it('that may be the same one always share a key', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
    const seconds = fc.oneof(
      fc.double({ min: 0.1, max: 10_800, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
    )
    const later = fc.double({ min: -0.6, max: 0.6, noNaN: true })
    const flipped = fc.uniqueArray(fc.nat(255), { maxLength: 22 })
    fc.assert(
      fc.property(hex, seconds, later, flipped, (cover, length, by, bits) => {
        const one = { ...lesson, cover, seconds: length }
        const other = { ...lesson, cover: flip(cover, bits), seconds: length + by }
        const keys = new Set(recordingKeysOf(one))
        const isFound = recordingKeysOf(other).some((key) => keys.has(key))
        expect(mayBeRecoded(one, other) && !isFound).toBe(false)
      }),
    )
  })

  it('have keys that one query takes', () => {
    expect(recordingKeysOf(lesson)).toHaveLength(42)
    expect(recordingKeysOf({ ...lesson, seconds: 300 })).toHaveLength(21)
  })

  it('say how much of their covers is the same', () => {
    expect(likenessOfCovers(COVER, COVER)).toBe(1)
    expect(likenessOfCovers(COVER, flip(COVER, [0, 1, 2, 3]))).toBeCloseTo(252 / 256)
  })
})
