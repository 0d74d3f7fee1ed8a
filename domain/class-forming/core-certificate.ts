import { bestInCore, type CoreProblem } from './core-columns'
import type { SmallSchools } from './small-schools'
import type { SchoolCertificate } from './type'

/** Coarse scales first: a proof in small numbers is easier to follow. */
const scales = [1, 2, 3, 4, 6, 12, 24, 60, 120, 360, 1e3, 1e4, 1e5, 1e6]

export interface CoreBound {
  lower: number
  certificate: SchoolCertificate
}

/** Whole-number weights of schools that prove `target` classes, or the best that the prices give. */
export function certifyCores(
  small: SmallSchools,
  problem: CoreProblem,
  prices: ArrayLike<number>,
  target: number,
): CoreBound {
  let best: CoreBound = { lower: 0, certificate: { P: 1, p: {} } }
  for (const scale of scales) {
    if (best.lower >= target) break
    const weights = problem.types.map((_, type) => Math.floor((prices[type] ?? 0) * scale + 1e-6))
    const bound = weighCores(small, problem, weights)
    if (bound.lower > best.lower) best = bound
  }
  return best
}

/** The heaviest class is found exactly: in each core by a knapsack of integers, and one school alone is a class too. */
function weighCores(small: SmallSchools, problem: CoreProblem, weights: readonly number[]): CoreBound {
  const limits = problem.types.map((type) => type.members.length)
  let P = Math.max(1, ...weights)
  for (const core of problem.cores) P = Math.max(P, bestInCore(problem, core, limits, weights).value)
  const p: Record<string, number> = {}
  let total = 0
  problem.types.forEach(({ members }, type) => {
    const weight = weights[type] ?? 0
    total += weight * members.length
    for (const index of members) {
      const school = small.schools[index]
      if (school) p[school.id] = weight
    }
  })
  return { lower: Math.ceil(total / P), certificate: { P, p } }
}
