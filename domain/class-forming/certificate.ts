import { bestPattern, type SizeCounts, withoutLimits } from './size-knapsack'
import type { SizeCertificate } from './type'

export interface SizeBound {
  /** no fewer classes than this */
  lower: number
  certificate: SizeCertificate
}

/** Small scales first, because people re-do the sum; the large ones are for bounds that need many digits. */
const scales = [...Array.from({ length: 120 }, (_, i) => i + 1), 180, 240, 360, 720, 1e3, 1e4, 1e5, 1e6, 1e7]
const ROUNDING = 1e-6

/**
 * Turns prices of the linear relaxation into whole-number weights that anybody can check by a knapsack. The search goes from
 * small numbers to large ones and stops at the first that proves `target` classes; else the best proof found is returned.
 */
export function certify(
  problem: SizeCounts,
  prices: ArrayLike<number>,
  target: number,
  limits: ArrayLike<number> = withoutLimits(problem),
): SizeBound {
  let best = weigh(problem, problem.sizes, limits)
  for (const scale of scales) {
    if (best.lower >= target) break
    const weights = problem.sizes.map((_, type) => Math.floor((prices[type] ?? 0) * scale + ROUNDING))
    const bound = weigh(problem, weights, limits)
    if (bound.lower > best.lower) best = bound
  }
  return best
}

/** The bound that these integer weights prove, with the exact maximum of a class. */
export function weigh(problem: SizeCounts, weights: readonly number[], limits: ArrayLike<number>): SizeBound {
  const P = Math.max(1, bestPattern(problem, limits, weights).value)
  const total = problem.counts.reduce((sum, count, type) => sum + count * (weights[type] ?? 0), 0)
  const p = Object.fromEntries(problem.sizes.map((size, type) => [String(size), weights[type] ?? 0]))
  return { lower: Math.ceil(total / P), certificate: { P, p } }
}
