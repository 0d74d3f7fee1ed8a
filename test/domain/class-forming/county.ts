import fc from 'fast-check'
import type { FormingInput, FormingSchool } from '@/domain/class-forming'

/** An invented school; places lie around one point so that distances are a few kilometres. */
export const school = (id: string, size: number, more: Partial<FormingSchool> = {}): FormingSchool => ({
  id,
  size,
  stage: 'primary',
  township: 'Baiyang',
  themes: ['T1', 'T2'],
  lat: 29,
  lng: 113,
  ...more,
})

export const county = (schools: FormingSchool[], cap = 90, soloFrom = 50): FormingInput => ({
  version: 1,
  cap,
  soloFrom,
  schools,
})

/** Counties small enough to try every forming; few themes, few places and even sizes make ties frequent. */
export const tinyCounties = fc
  .array(
    fc.record({
      size: fc.oneof(fc.integer({ min: 0, max: 55 }), fc.constantFrom(10, 20, 30, 40, 45)),
      themes: fc.uniqueArray(fc.constantFrom('T1', 'T2', 'T3', 'T4'), { maxLength: 3 }),
      lat: fc.integer({ min: 0, max: 6 }).map((step) => 29 + step / 100),
      lng: fc.integer({ min: 0, max: 6 }).map((step) => 113 + step / 100),
    }),
    { maxLength: 7 },
  )
  .map((schools) => county(schools.map(({ size, ...more }, position) => school(`s${position}`, size, more))))
