import fc from 'fast-check'
import { checkCertificate, formClasses, judgeClasses, modes } from '@/domain/class-forming'
import { bruteForce } from './brute-force'
import { county, school, tinyCounties } from './county'

describe.each(modes)('forming classes of a tiny county in mode %s', (mode) => {
  it('agrees with trying every forming, in all four measures, and says that it is proven', () => {
    fc.assert(
      fc.property(tinyCounties, (input) => {
        const formed = formClasses(input, mode, { iterations: 2000 })
        expect(formed.measures).toEqual(bruteForce(input, mode))
        expect(formed.wholeOrderProven).toBe(true)
        expect(formed.minimum).toMatchObject({
          value: formed.measures.classes,
          lower: formed.measures.classes,
        })
        expect(judgeClasses(input, formed.classes, mode)).toEqual([])
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  it('prints only certificates that the checker accepts and that do not claim too much', () => {
    fc.assert(
      fc.property(tinyCounties, (input) => {
        const formed = formClasses(input, mode, { iterations: 500 })
        const small = input.schools.filter(({ size }) => size > 0 && size < input.soloFrom)
        const alone =
          formed.classes.length - formed.classes.filter((one) => isSmall(one.members[0]?.school)).length
        const { certificate, certificates = {}, schoolCertificate } = formed
        function isSmall(id: string | undefined): boolean {
          return small.some((one) => one.id === id)
        }
        if (certificate) {
          const proven = checkCertificate(small, input.cap, { by: 'size', of: certificate })
          expect(proven).toBeLessThanOrEqual(formed.classes.length - alone)
          if (formed.minimum.how === 'certificate') expect(proven).toBe(formed.classes.length - alone)
        }
        for (const [theme, of] of Object.entries(certificates)) {
          const same = small.filter((one) => one.themes[0] === theme)
          expect(checkCertificate(same, input.cap, { by: 'size', of })).toBeGreaterThan(0)
        }
        if (schoolCertificate) {
          const focusPoints = mode === 'common1' ? 1 : 2
          const proven = checkCertificate(small, input.cap, {
            by: 'school',
            of: schoolCertificate,
            focusPoints,
          })
          expect(proven).toBeLessThanOrEqual(formed.classes.length - alone)
          if (formed.minimum.how === 'certificate') expect(proven).toBe(formed.classes.length - alone)
        }
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  it('forms no class from no school', () => {
    expect(formClasses(county([]), mode).classes).toEqual([])
    expect(formClasses(county([school('a', 0)]), mode)).toMatchObject({ classes: [], excluded: ['a'] })
  })
})
