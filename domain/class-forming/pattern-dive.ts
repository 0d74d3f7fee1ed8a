import { relax } from './pattern-relaxation'
import { searchPatterns } from './pattern-search'
import type { Random } from './random'
import type { Pattern, SizeCounts } from './size-knapsack'

export interface PatternUse {
  pattern: Pattern
  times: number
}

/** With so few classes left the exhaustive search finishes the dive. */
const FINISH_BELOW = 7
const FINISH_NODES = 300

/**
 * Fixes the most-used patterns of the relaxation, prices what is left anew, and so on. Re-pricing matters: rounding the first
 * relaxation alone is poor. Gives up early (undefined) when more than `target` classes have become certain.
 */
export function dive(
  problem: SizeCounts,
  target: number,
  random: Random,
  shouldStop: () => boolean,
): PatternUse[] | undefined {
  const uses: PatternUse[] = []
  const left = Int32Array.from(problem.counts)
  let classes = 0
  let known: Pattern[] = []
  const use = (pattern: Pattern, wanted: number): number => {
    let times = wanted
    pattern.forEach((each, type) => {
      if (each > 0) times = Math.min(times, Math.floor((left[type] ?? 0) / each))
    })
    if (times <= 0) return 0
    pattern.forEach((each, type) => {
      left[type] = (left[type] ?? 0) - each * times
    })
    uses.push({ pattern, times })
    classes += times
    return times
  }
  while (left.some((count) => count > 0)) {
    const counts = Array.from(left)
    const { value, used } = relax({ ...problem, counts }, left, known)
    const needed = Math.ceil(value - 1e-6)
    if (classes + needed > target) return undefined
    if (needed < FINISH_BELOW) {
      const rest = searchPatterns({ ...problem, counts }, target - classes, FINISH_NODES, shouldStop)
      if (rest.found) return [...uses, ...rest.found.map((pattern) => ({ pattern, times: 1 }))]
    }
    known = used.map((entry) => entry.pattern)
    const whole = used.reduce((sum, { pattern, amount }) => sum + use(pattern, Math.floor(amount + 1e-6)), 0)
    if (whole > 0) continue
    const chance = used.map((entry) => entry.amount + 0.2 * random.next())
    const chosen = used[chance.indexOf(Math.max(...chance))]
    if (!chosen || use(chosen.pattern, 1) === 0) return undefined
  }
  return uses
}
