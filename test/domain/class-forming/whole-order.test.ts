import fc from 'fast-check'
import { formClasses, judgeClasses, modes } from '@/domain/class-forming'
import { bruteForce } from './brute-force'
import { county, school, tinyCounties } from './county'
import { provenBy } from './proven-by'

describe.each(modes)('forming classes of a tiny county in mode %s', (mode) => {
  it('agrees with trying every forming, in all four measures, and says that it is proven', () => {
    fc.assert(
      fc.property(tinyCounties, fc.constantFrom(0, 1000), (input, iterations) => {
        // Without improvement the exact search stands alone.
        const formed = formClasses(input, mode, { iterations })
        expect(formed.measures).toEqual(bruteForce(input, mode))
        expect(formed.wholeOrderProven).toBe(true)
        expect(formed.minimum).toMatchObject({
          value: formed.measures.classes,
          lower: formed.measures.classes,
        })
        expect(judgeClasses(input, formed.classes, mode)).toEqual([])
      }),
      { numRuns: 90, seed: 4 },
    )
  })

  it('prints only certificates that the checker accepts and that do not claim too much', () => {
    fc.assert(
      fc.property(tinyCounties, (input) => {
        const formed = formClasses(input, mode, { iterations: 500 })
        const small = input.schools.filter(({ size }) => size > 0 && size < input.soloFrom)
        const joinable = new Set(small.map(({ id }) => id))
        const needed = formed.classes.filter(({ members }) => joinable.has(members[0]?.school ?? '')).length
        const proven = provenBy(formed, small, mode)
        expect(proven).toBeLessThanOrEqual(needed)
        if (formed.minimum.how === 'certificate') expect(proven).toBe(needed)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('forms no class from no school', () => {
    expect(formClasses(county([]), mode).classes).toEqual([])
    expect(formClasses(county([school('a', 0)]), mode)).toMatchObject({ classes: [], excluded: ['a'] })
  })
})
