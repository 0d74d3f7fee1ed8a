import { type CoreBound, certifyCores } from './core-certificate'
import { type CoreColumn, type CoreProblem, coreProblemOf, seat } from './core-columns'
import { diveCores } from './core-dive'
import { reduceCores } from './core-reduction'
import { relaxCores } from './core-relaxation'
import { repair } from './core-repair'
import { firstFit } from './first-fit-cores'
import { packSizes, reason } from './pack-sizes'
import { relax } from './pattern-relaxation'
import { type Random, seededRandom } from './random'
import { countSizes } from './seat-schools'
import { withoutLimits } from './size-knapsack'
import type { Grouping, SmallSchools } from './small-schools'
import type { Budget, Minimum, SchoolCertificate, SizeCertificate } from './type'

export interface CorePacked {
  grouping: Grouping
  minimum: Minimum
  proof: { by: 'size'; of: SizeCertificate } | { by: 'school'; of: SchoolCertificate }
}

/**
 * How many types of schools a greedy reduction leaves for the relaxation (the fewer the quicker, the last is what it can bear), how many
 * dives that is worth, and how often some classes are opened again afterwards.
 */
const STAGES = [
  { kept: 80, dives: 2, repairs: 0 },
  { kept: 80, dives: 2, repairs: 0 },
  { kept: 80, dives: 2, repairs: 120 },
  { kept: 160, dives: 3, repairs: 0 },
  { kept: 330, dives: 4, repairs: 500 },
]
/** Classes opened at first and at last. */
const REOPENED = [24, 44] as const

/** The fewest classes where all schools of a class share one or two focus points (`common1`, `common2`). */
export function packByCore(small: SmallSchools, budget: Budget): CorePacked {
  const all = [...small.sizes.keys()]
  const problem = coreProblemOf(small, all)
  // Forgetting the themes can only save classes: what sizes prove holds here too.
  const bySize = packSizes(countSizes(small, all), budget)
  const search = new CoreSearch(small, problem, firstFit(small, all), bySize.minimum.lower, budget)
  for (const { kept, dives, repairs } of STAGES) {
    search.run(kept, dives)
    search.repair(repairs)
  }
  const { best, lower, bound } = search
  const certified = Math.max(bySize.bound.lower, bound?.lower ?? 0)
  return {
    grouping: best,
    minimum: { value: best.length, lower, how: reason(best.length, lower, certified) },
    proof:
      bound && bound.lower > bySize.bound.lower
        ? { by: 'school', of: bound.certificate }
        : { by: 'size', of: bySize.bound.certificate },
  }
}

class CoreSearch {
  bound: CoreBound | undefined
  /** share of a class that each type needs at least: by size, later by the relaxation over cores */
  private prices: number[]
  private readonly random: Random

  constructor(
    private readonly small: SmallSchools,
    private readonly problem: CoreProblem,
    public best: Grouping,
    public lower: number,
    private readonly budget: Budget,
  ) {
    this.prices = sizePrices(small, problem)
    this.random = seededRandom(budget.seed)
  }

  /** Greedy classes until `kept` types are left, then dives for those; proves a bound where nothing had to be fixed greedily. */
  run(kept: number, dives: number): void {
    const { small, problem, budget } = this
    if (this.best.length <= this.lower || budget.shouldStop()) return
    const left = Int32Array.from(countsOf(problem))
    const fixed = seat(problem, reduceCores(problem, left, this.prices, kept, this.random, budget.shouldStop))
    const rest = restOf(problem, left)
    const others = rest.types.flatMap((type) => type.members)
    this.keep([...fixed, ...firstFit(small, others)])
    if (rest.types.length > 2 * kept) return
    const pool: CoreColumn[] = []
    const { bound, weights, used } = relaxCores(rest, countsOf(rest), pool, budget.shouldStop)
    if (fixed.length === 0) {
      this.bound = certifyCores(small, rest, weights, Math.ceil(bound - 1e-6))
      this.lower = Math.max(this.lower, this.bound.lower)
      this.prices = Array.from(weights)
    }
    pool.push(...used.map((entry) => entry.column))
    for (let turn = 0; turn < dives && this.best.length > this.lower && !budget.shouldStop(); turn++) {
      const columns = diveCores(
        rest,
        pool,
        this.best.length - 1 - fixed.length,
        this.random,
        budget.shouldStop,
      )
      if (columns) this.keep([...fixed, ...seat(rest, columns)])
    }
  }

  /** Opens some classes again and again until the bound is met. */
  repair(turns: number): void {
    const prices = new Float64Array(this.small.sizes.length)
    this.problem.types.forEach(({ members }, type) => {
      for (const school of members) prices[school] = this.prices[type] ?? 0
    })
    for (let turn = 0; turn < turns && this.best.length > this.lower; turn++) {
      if (this.budget.shouldStop()) return
      const size = REOPENED[0] + ((REOPENED[1] - REOPENED[0]) * turn) / turns
      this.best = repair(this.small, this.best, prices, size, this.random, this.budget.shouldStop)
    }
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
