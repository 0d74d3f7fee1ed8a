import { type CoreBound, certifyCores } from './core-certificate'
import { type CoreColumn, type CoreProblem, coreProblemOf } from './core-columns'
import { diveCores } from './core-dive'
import { reduceCores } from './core-reduction'
import { relaxCores } from './core-relaxation'
import { firstFit } from './first-fit-cores'
import { packSizes, reason } from './pack-sizes'
import { relax } from './pattern-relaxation'
import { seededRandom } from './random'
import { countSizes } from './seat-schools'
import { withoutLimits } from './size-knapsack'
import type { Grouping, SmallSchools } from './small-schools'
import type { Budget, Minimum, SchoolCertificate, SizeCertificate } from './type'

export interface CorePacked {
  grouping: Grouping
  minimum: Minimum
  proof: { by: 'size'; of: SizeCertificate } | { by: 'school'; of: SchoolCertificate }
}

/** Types of schools up to which the relaxation is solved in seconds. */
const EXACT_TYPES = 330
const DIVES = 40

/** The fewest classes where all schools of a class share one or two focus points (`common1`, `common2`). */
export function packByCore(small: SmallSchools, budget: Budget): CorePacked {
  const all = [...small.sizes.keys()]
  const problem = coreProblemOf(small, all)
  let best = firstFit(small, all)
  // Forgetting the themes can only save classes: what sizes prove holds here too.
  const bySize = packSizes(countSizes(small, all), budget)
  let lower = bySize.minimum.lower
  let byCore: CoreBound | undefined
  if (best.length > lower) {
    const left = Int32Array.from(problem.types, (type) => type.members.length)
    const fixed = reduceCores(problem, left, sizePrices(small, problem), EXACT_TYPES, budget.shouldStop)
    const rest = restOf(problem, left)
    const pool: CoreColumn[] = []
    if (rest.types.length <= 2 * EXACT_TYPES) {
      const { bound, weights, used } = relaxCores(rest, countsOf(rest), pool, budget.shouldStop)
      pool.push(...used.map((entry) => entry.column))
      if (fixed.length === 0) {
        byCore = certifyCores(small, rest, weights, Math.ceil(bound - 1e-6))
        lower = Math.max(lower, byCore.lower)
      }
      const random = seededRandom(budget.seed)
      for (let turn = 0; turn < DIVES && best.length > lower && !budget.shouldStop(); turn++) {
        const target = best.length - 1 - fixed.length
        const columns = diveCores(rest, pool, target, random, budget.shouldStop)
        if (columns) best = [...seat(problem, fixed), ...seat(rest, columns)]
      }
    }
    const greedy = [
      ...seat(problem, fixed),
      ...firstFit(
        small,
        rest.types.flatMap((type) => type.members),
      ),
    ]
    if (greedy.length < best.length) best = greedy
  }
  const certified = Math.max(bySize.bound.lower, byCore?.lower ?? 0)
  return {
    grouping: best,
    minimum: { value: best.length, lower, how: reason(best.length, lower, certified) },
    proof:
      byCore && byCore.lower > bySize.bound.lower
        ? { by: 'school', of: byCore.certificate }
        : { by: 'size', of: bySize.bound.certificate },
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

/** Real schools for the classes of types, the first of each type first. */
function seat({ types }: CoreProblem, columns: readonly CoreColumn[]): Grouping {
  const next = types.map(() => 0)
  return columns.map((column) =>
    column.map((type) => {
      const at = next[type] ?? 0
      next[type] = at + 1
      return types[type]?.members[at] ?? 0
    }),
  )
}
