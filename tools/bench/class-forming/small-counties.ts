import { type FormingInput, formClasses, modes } from '@/domain/class-forming'
import { generateCounty, shapes } from './county-shapes'
import { rounded } from './measure'

export interface SmallCounties {
  counties: number
  /** whole order (classes, theme gap, person-metres, balance) proven optimal */
  proven: number
  slowestSeconds: number
}

const SCHOOLS = 22
const SEEDS = [1, 2, 3]

/** Counties of 22 small schools, of every shape, in every mode. */
export function measureSmallCounties(): SmallCounties {
  const result = { counties: 0, proven: 0, slowestSeconds: 0 }
  for (const shape of shapes)
    for (const seed of SEEDS)
      for (const mode of modes) {
        const start = performance.now()
        const { wholeOrderProven } = formClasses(generateCounty(shape, SCHOOLS, seed), mode)
        result.counties++
        result.proven += wholeOrderProven ? 1 : 0
        result.slowestSeconds = Math.max(result.slowestSeconds, rounded((performance.now() - start) / 1000))
      }
  return result
}

/** Its linear relaxation says 8, and 9 is the truth: proven by search, by no certificate of weights. */
export function beyondTheBound(): FormingInput {
  const county = generateCounty('uniform', 25, 1)
  const sizes = [46, 45, 35, 19, 15, 14].flatMap((size, kind) =>
    new Array<number>([4, 3, 5, 5, 4, 4][kind] ?? 0).fill(size),
  )
  return { ...county, schools: county.schools.map((school, at) => ({ ...school, size: sizes[at] ?? 0 })) }
}
