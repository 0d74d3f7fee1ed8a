import { bestInCore, type CoreColumn, type CoreProblem } from './core-columns'
import type { Random } from './random'
import type { Steps } from './steps'

/** The knapsack of a core looks at this many types, the least flexible first. */
const LOOKED_AT = 300
/** A class is tight when its schools weigh this share of the heaviest class there can be. */
const TIGHT = 0.9999
/** Of equally full classes, the one of large schools (hard to place later) with few other choices is taken first. */
const PREFER_LARGE = 1e-3
const PREFER_FEW_CHOICES = 1e-4
/** Lets every reduction take another way. */
const NOISE = 1e-4

/**
 * Takes tight classes greedily, from the rarest focus point on, until at most `keep` types of schools are left for the exact methods.
 * `weights` say how much of a class a school needs at least (prices of the relaxation by size), so that a tight class wastes nothing.
 * Takes schools out of `left`.
 */
export function* reduceCores(
  problem: CoreProblem,
  left: Int32Array,
  weights: ArrayLike<number>,
  keep: number,
  random: Random,
): Steps<CoreColumn[]> {
  const choices = choicesOf(problem)
  const values = Float64Array.from(problem.types, ({ size }, type) => {
    const few = PREFER_FEW_CHOICES / (choices[type] ?? 1)
    const preference = (PREFER_LARGE * size) / problem.cap + few + NOISE * random.next()
    return (weights[type] ?? 0) * (1 + preference)
  })
  const cores = problem.cores.map((core) => [...core].sort((a, b) => (choices[a] ?? 0) - (choices[b] ?? 0)))
  const taken: CoreColumn[] = []
  const open = new Set(cores.keys())
  const remaining = (core: readonly number[]): number[] => core.filter((type) => (left[type] ?? 0) > 0)
  const count = (core: readonly number[]): number => core.reduce((sum, type) => sum + (left[type] ?? 0), 0)
  let types = remaining(problem.types.map((_, type) => type)).length
  while (types > keep && open.size > 0) {
    yield
    const rarest = [...open].reduce((a, b) => (count(cores[a] ?? []) <= count(cores[b] ?? []) ? a : b))
    const core = remaining(cores[rarest] ?? []).slice(0, LOOKED_AT)
    const { column } = bestInCore(problem, core, left, values)
    if (column.reduce((sum, type) => sum + (weights[type] ?? 0), 0) < TIGHT) {
      open.delete(rarest)
      continue
    }
    for (const type of column) {
      left[type] = (left[type] ?? 0) - 1
      if (left[type] === 0) types--
    }
    taken.push(column)
  }
  return taken
}

function choicesOf({ types, cores }: CoreProblem): Int32Array {
  const choices = new Int32Array(types.length)
  for (const core of cores) for (const type of core) choices[type] = (choices[type] ?? 0) + 1
  return choices
}
