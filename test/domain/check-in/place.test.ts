import fc from 'fast-check'
import { convertDatum, distanceInMetres, judgePlace } from '@/domain/check-in'
import type { Coordinates, Datum } from '@/domain/shared'

const at = (lat: number, lng: number, datum: Datum = 'wgs84'): Coordinates => ({ lat, lng, datum })
const inChina = fc.record({
  lat: fc.double({ min: 20, max: 50, noNaN: true }),
  lng: fc.double({ min: 76, max: 132, noNaN: true }),
})

describe('distance', () => {
  it('of one degree along a meridian is a 360th of the circumference', () => {
    expect(distanceInMetres(at(30, 120), at(31, 120))).toBeCloseTo((2 * Math.PI * 6_371_008.8) / 360, 6)
  })

  it('is zero at one place and half the circumference at the antipode', () => {
    expect(distanceInMetres(at(30, 120), at(30, 120))).toBe(0)
    expect(distanceInMetres(at(30, 120), at(-30, -60))).toBeCloseTo(Math.PI * 6_371_008.8, 3)
  })

  it('is the same in both directions and across the date line', () => {
    expect(distanceInMetres(at(10, 179.9), at(10, -179.9))).toBeCloseTo(
      distanceInMetres(at(10, -0.1), at(10, 0.1)),
      6,
    )
    expect(distanceInMetres(at(30, 120), at(31, 121, 'gcj02'))).toBeCloseTo(
      distanceInMetres(at(31, 121, 'gcj02'), at(30, 120)),
      6,
    )
  })

  it('sees that equal numbers in two datums are hundreds of metres apart', () => {
    const metres = distanceInMetres(at(30.25, 120.16), at(30.25, 120.16, 'gcj02'))
    expect(metres).toBeGreaterThan(300)
    expect(metres).toBeLessThan(700)
  })
})

describe('conversion between datums', () => {
  it('comes back within a metre anywhere in China', () => {
    fc.assert(
      fc.property(inChina, ({ lat, lng }) => {
        const there = convertDatum(at(lat, lng), 'gcj02')
        expect(there.datum).toBe('gcj02')
        expect(distanceInMetres(convertDatum(there, 'wgs84'), at(lat, lng))).toBeLessThan(1)
      }),
    )
  })

  it('changes nothing within one datum and nothing abroad but the name', () => {
    expect(convertDatum(at(30, 120), 'wgs84')).toEqual(at(30, 120))
    expect(convertDatum(at(48.85, 2.35), 'gcj02')).toEqual(at(48.85, 2.35, 'gcj02'))
  })

  it.each([
    [30, 72.0041],
    [30, 72.006],
    [0.8294, 110],
    [0.83, 110],
    [55.827, 110],
    [30, 137.8346],
  ])('ends at the rim of the box as well: %d, %d', (lat, lng) => {
    expect(convertDatum(at(lat, lng, 'gcj02'), 'wgs84')).toEqual(at(lat, lng))
  })
})

describe('a phone against a place', () => {
  const place = { coordinates: at(30, 120), radius: 200 }
  /** A point that many metres north of the place. */
  const north = (metres: number) => at(30 + metres / ((2 * Math.PI * 6_371_008.8) / 360), 120)
  const verdict = (metres: number, accuracy: number) =>
    judgePlace({ coordinates: north(metres), accuracy }, place).verdict

  it.each([
    [0, 0, 'inside'],
    [199.9, 0, 'inside'],
    [249.9, 50, 'inside'],
    [250.1, 50, 'uncertain'],
    [349.9, 50, 'uncertain'],
    [350.1, 50, 'outside'],
    [200.1, 0, 'outside'],
    [5000, 5000, 'inside'],
  ])('%d m away with an accuracy of %d m is %s', (metres, accuracy, expected) => {
    expect(verdict(metres, accuracy)).toBe(expected)
  })

  it('takes a negative accuracy for none', () => {
    expect(verdict(199, -1)).toBe('inside')
  })

  it('is compared in one datum', () => {
    const phone = { coordinates: convertDatum(north(100), 'gcj02'), accuracy: 10 }
    const { verdict, distance } = judgePlace(phone, place)
    expect(verdict).toBe('inside')
    expect(distance).toBeCloseTo(100, 0)
  })
})
