import { certify, type SizeBound } from './certificate'
import { firstFitPatterns } from './first-fit'
import { dive, type PatternUse } from './pattern-dive'
import { relax } from './pattern-relaxation'
import { searchPatterns } from './pattern-search'
import { seededRandom } from './random'
import { type SizeCounts, withoutLimits } from './size-knapsack'
import type { Budget, Minimum } from './type'

export interface SizePacking {
  uses: PatternUse[]
  minimum: Minimum
  bound: SizeBound
}

const DIVES = 12
const SEARCH_NODES = 60_000

/**
 * The fewest classes when only sizes matter. Sizes below the threshold are few (49 in Zhejiang), so that thousands of schools are a
 * small problem: relaxation → certificate → dives that aim at the bound → exhaustive search where the bound cannot be reached.
 */
export function packSizes(problem: SizeCounts, budget: Pick<Budget, 'seed' | 'shouldStop'>): SizePacking {
  let best = firstFitPatterns(problem)
  let bound = boundOf(problem, withoutLimits(problem))
  const random = seededRandom(budget.seed)
  const attempt = (dives: number): void => {
    for (let i = 0; i < dives && classesOf(best) > bound.lower && !budget.shouldStop(); i++)
      best = dive(problem, classesOf(best) - 1, random, budget.shouldStop) ?? best
  }
  attempt(2)
  if (classesOf(best) > bound.lower) {
    const sharper = boundOf(problem, problem.counts)
    if (sharper.lower > bound.lower) bound = sharper
  }
  attempt(DIVES)
  let lower = bound.lower
  while (classesOf(best) > lower) {
    const result = searchPatterns(problem, lower, SEARCH_NODES, budget.shouldStop)
    if (result.found) best = result.found.map((pattern) => ({ pattern, times: 1 }))
    else if (result.exhausted) lower++
    else break
  }
  const value = classesOf(best)
  return { uses: best, bound, minimum: { value, lower, how: reason(value, lower, bound.lower) } }
}

/** Why `lower` holds for a result of `value` classes, when a certificate proves `certified`. */
export function reason(value: number, lower: number, certified: number): Minimum['how'] {
  if (value > lower) return 'open'
  return certified >= lower ? 'certificate' : 'search'
}

function boundOf(problem: SizeCounts, limits: readonly number[]): SizeBound {
  const { value, weights } = relax(problem, limits)
  return certify(problem, weights, Math.ceil(value - 1e-6), limits)
}

const classesOf = (uses: readonly PatternUse[]): number => uses.reduce((sum, { times }) => sum + times, 0)
