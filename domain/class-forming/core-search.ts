import { type CoreBound, certifyCores } from './core-certificate'
import { type CoreColumn, type CoreProblem, seat } from './core-columns'
import { diveCores } from './core-dive'
import { reduceCores } from './core-reduction'
import { relaxCores } from './core-relaxation'
import { repair } from './core-repair'
import { firstFit } from './first-fit-cores'
import { relax } from './pattern-relaxation'
import { type Random, seededRandom } from './random'
import { countSizes } from './seat-schools'
import { withoutLimits } from './size-knapsack'
import type { Grouping, SmallSchools } from './small-schools'
import type { Steps } from './steps'

/** Classes opened at first and at last. */
const REOPENED = [24, 44] as const

/** The search for fewer classes that share focus points: what it knows, and what it may try next. */
export class CoreSearch {
  bound: CoreBound | undefined
  /** share of a class that each type needs at least: by size, later by the relaxation over cores */
  private prices: number[]
  private readonly random: Random

  constructor(
    private readonly small: SmallSchools,
    private readonly problem: CoreProblem,
    public best: Grouping,
    public lower: number,
    seed: number,
  ) {
    this.prices = sizePrices(small, problem)
    this.random = seededRandom(seed)
  }

  /** Greedy classes until `kept` types are left, then dives for those; proves a bound where nothing had to be fixed greedily. */
  *run(kept: number, dives: number): Steps<void> {
    const { small, problem, random } = this
    if (this.isLeast()) return
    const left = Int32Array.from(countsOf(problem))
    const fixed = seat(problem, yield* reduceCores(problem, left, this.prices, kept, random))
    const rest = restOf(problem, left)
    const others = rest.types.flatMap((type) => type.members)
    this.keep([...fixed, ...firstFit(small, others)])
    if (rest.types.length > 2 * kept) return
    const pool: CoreColumn[] = []
    const { bound, weights, used } = yield* relaxCores(rest, countsOf(rest), pool)
    if (fixed.length === 0) {
      this.bound = certifyCores(small, rest, weights, Math.ceil(bound - 1e-6))
      this.lower = Math.max(this.lower, this.bound.lower)
      this.prices = Array.from(weights)
    }
    pool.push(...used.map((entry) => entry.column))
    for (let turn = 0; turn < dives && !this.isLeast(); turn++) {
      const columns = yield* diveCores(rest, pool, this.best.length - 1 - fixed.length, random)
      if (columns) this.keep([...fixed, ...seat(rest, columns)])
    }
  }

  /** Opens some classes again and again until the bound is met. */
  *repair(turns: number): Steps<void> {
    const prices = new Float64Array(this.small.sizes.length)
    this.problem.types.forEach(({ members }, type) => {
      for (const school of members) prices[school] = this.prices[type] ?? 0
    })
    for (let turn = 0; turn < turns && !this.isLeast(); turn++) {
      const size = REOPENED[0] + ((REOPENED[1] - REOPENED[0]) * turn) / turns
      this.best = yield* repair(this.small, this.best, prices, size, this.random)
    }
  }

  private isLeast(): boolean {
    return this.best.length <= this.lower
  }

  private keep(grouping: Grouping): void {
    if (grouping.length < this.best.length) this.best = grouping
  }
}

/** How much of a class each type needs at least, whatever its themes. */
function sizePrices(small: SmallSchools, { types }: CoreProblem): number[] {
  const counts = countSizes(small, [...small.sizes.keys()])
  const { weights } = relax(counts, withoutLimits(counts))
  const price = new Map(counts.sizes.map((size, row) => [size, weights[row] ?? 0]))
  return types.map((type) => price.get(type.size) ?? 0)
}

const countsOf = ({ types }: CoreProblem): number[] => types.map((type) => type.members.length)

/** The schools that a reduction left, the last of each type. */
function restOf({ cap, types, cores }: CoreProblem, left: Int32Array): CoreProblem {
  const number = new Map<number, number>()
  types.forEach((_, type) => {
    if ((left[type] ?? 0) > 0) number.set(type, number.size)
  })
  return {
    cap,
    types: [...number.keys()].map((type) => {
      const { size = 0, members = [] } = types[type] ?? {}
      return { size, members: members.slice(members.length - (left[type] ?? 0)) }
    }),
    cores: cores
      .map((core) => core.flatMap((type) => number.get(type) ?? []))
      .filter((core) => core.length > 0),
  }
}
