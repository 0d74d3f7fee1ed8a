import fc from 'fast-check'
import { checkCertificate, formClasses } from '@/domain/class-forming'
import { seededRandom } from '@/domain/class-forming/random'
import { county, school } from './county'
import { provenBy } from './proven-by'

/** `{46: 4}` → four schools of 46. */
const sized = (counts: Record<number, number>) =>
  Object.entries(counts).flatMap(([size, count]) =>
    Array.from({ length: count }, (_, turn) => school(`${size}-${turn}`, Number(size))),
  )
const withoutImproving = { iterations: 0 }

describe('the number of classes with themes ignored', () => {
  it.each([
    ['pairs that fill a class', { 41: 500, 49: 500 }, 500],
    ['three thirds', { 30: 300 }, 100],
    ['half a class and a bit', { 46: 77 }, 77],
    ['two sizes that meet in one way only', { 20: 9, 35: 6 }, 5],
    ['triplets that sum to a class', { 43: 40, 27: 40, 20: 40, 41: 30, 33: 30, 16: 30 }, 70],
  ])('is proven by a certificate: %s', (_, counts, classes) => {
    const schools = sized(counts)
    const formed = formClasses(county(schools), 'ignore', withoutImproving)
    expect(formed.minimum).toEqual({ value: classes, lower: classes, how: 'certificate' })
    expect(provenBy(formed, schools, 'ignore')).toBe(classes)
  })

  it('is proven by search where the relaxation says 8 and 9 is the truth', () => {
    const formed = formClasses(
      county(sized({ 46: 4, 45: 3, 35: 5, 19: 5, 15: 4, 14: 4 })),
      'ignore',
      withoutImproving,
    )
    expect(formed.minimum).toEqual({ value: 9, lower: 9, how: 'search' })
  })

  it('is proven by search also inside a larger county', () => {
    const schools = sized({ 49: 30, 41: 30, 46: 4, 45: 3, 35: 5, 19: 5, 15: 4, 14: 4 })
    expect(formClasses(county(schools), 'ignore', withoutImproving).minimum).toMatchObject({
      value: 39,
      lower: 39,
    })
  })

  it('equals the optimum of a dynamic programme over all subsets', () => {
    const sizes = fc.array(fc.integer({ min: 9, max: 49 }), { minLength: 8, maxLength: 11 })
    fc.assert(
      fc.property(sizes, (drawn) => {
        const schools = drawn.map((size, at) => school(`s${at}`, size))
        const { minimum } = formClasses(county(schools), 'ignore', withoutImproving)
        expect(minimum).toMatchObject({ value: fewestClasses(drawn, 90), lower: fewestClasses(drawn, 90) })
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('is settled for 20,000 schools', () => {
    const random = seededRandom(3)
    const schools = Array.from({ length: 20_000 }, (_, at) => school(`s${at}`, 1 + random.below(49)))
    const { minimum } = formClasses(county(schools), 'ignore', withoutImproving)
    expect(minimum.how).toBe('certificate')
    expect(minimum.value).toBe(minimum.lower)
  })
})

describe('the number of classes with themes', () => {
  const random = seededRandom(11)
  const schools = Array.from({ length: 120 }, (_, at) =>
    school(`s${at}`, 5 + random.below(44), {
      themes: [...new Set([0, 1, 2].map(() => `T${random.below(8)}`))],
      lat: 29 + random.next() / 5,
      lng: 113 + random.next() / 5,
    }),
  )

  it('is proven for each first theme in hard', () => {
    const formed = formClasses(county(schools), 'hard', withoutImproving)
    expect(formed.minimum.value).toBe(formed.minimum.lower)
    expect(provenBy(formed, schools, 'hard')).toBe(formed.minimum.value)
  })

  it('is at most one above its bound with one common focus point', () => {
    const { minimum } = formClasses(county(schools), 'common1', withoutImproving)
    expect(minimum.value - minimum.lower).toBeLessThanOrEqual(1)
  })

  it('is proven by weights of schools where sizes prove too little', () => {
    const apart = Array.from({ length: 40 }, (_, at) => school(`s${at}`, 10, { themes: [`T${at % 20}`] }))
    const formed = formClasses(county(apart), 'common1', withoutImproving)
    expect(formed.minimum).toEqual({ value: 20, lower: 20, how: 'certificate' })
    expect(formed.schoolCertificate).toBeDefined()
    expect(provenBy(formed, apart, 'common1')).toBe(20)
  })
})

describe('a certificate', () => {
  const schools = sized({ 41: 3, 30: 4, 19: 3 })

  it('is refused when a class could weigh more than it says', () => {
    const { certificate } = formClasses(county(schools), 'ignore', withoutImproving)
    if (!certificate) throw new Error('no certificate')
    const { P, p } = certificate
    const check = (of: typeof certificate) => checkCertificate(schools, 90, { by: 'size', of })
    expect(check(certificate)).toBe(4)
    expect(check({ P: P - 1, p })).toBeUndefined()
    expect(check({ P, p: { ...p, 30: (p['30'] ?? 0) + P } })).toBeUndefined()
    expect(check({ P, p: { ...p, 41: -1 } })).toBeUndefined()
    expect(check({ P: P + 0.5, p })).toBeUndefined()
  })

  it('proves less when its weights are lowered', () => {
    const of = { P: 3, p: { 30: 1 } }
    expect(checkCertificate(schools, 90, { by: 'size', of })).toBe(2)
  })

  it('by schools is refused when schools that share a focus point weigh too much together', () => {
    const two = [school('a', 40, { themes: ['T1'] }), school('b', 40, { themes: ['T1'] })]
    const of = { P: 1, p: { a: 1, b: 1 } }
    expect(checkCertificate(two, 90, { by: 'school', of, focusPoints: 1 })).toBeUndefined()
    expect(checkCertificate(two, 90, { by: 'school', of, focusPoints: 2 })).toBe(2)
  })
})

/** Bin packing over subsets: fewest classes, and among those the emptiest last class. */
function fewestClasses(sizes: readonly number[], cap: number): number {
  const best: { classes: number; last: number }[] = [{ classes: 1, last: 0 }]
  for (let mask = 1; mask < 1 << sizes.length; mask++) {
    let least = { classes: Number.POSITIVE_INFINITY, last: 0 }
    sizes.forEach((size, at) => {
      const before = (mask >> at) & 1 ? best[mask ^ (1 << at)] : undefined
      if (!before) return
      const fits = before.last + size <= cap
      const classes = before.classes + (fits ? 0 : 1)
      const last = fits ? before.last + size : size
      if (classes < least.classes || (classes === least.classes && last < least.last))
        least = { classes, last }
    })
    best.push(least)
  }
  return best.at(-1)?.classes ?? 0
}
