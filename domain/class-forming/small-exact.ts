import { type FeasibleSets, feasibleSets } from './feasible-sets'
import { loadOf } from './objective'
import { bestPair } from './set-pairs'
import { membersOf, priceSets, type SetPrices } from './set-prices'
import { SetSearch, type Solution } from './set-search'
import { byDivision, type Grouping, type SmallSchools, selection } from './small-schools'
import type { Budget, FormingSchool, Mode } from './type'

/** With more schools the sets that may be a class no longer fit in memory. */
export const EXACT_SCHOOLS = 22
const SET_LIMIT = 4_200_000
const WORK_LIMIT = 400_000_000

export interface ExactResult {
  grouping: Grouping
  /** nothing is better in the whole order: classes, theme gap, person-metres, balance */
  proven: boolean
}

/**
 * The whole order proven optimal for up to 22 small schools, division by division (in `hard` every first theme is a problem of its
 * own). `start` is where the heuristics came; `lower` a proven number of classes for all of them.
 */
export function solveSmallCounty(
  small: SmallSchools,
  mode: Mode,
  start: Grouping,
  lower: number,
  budget: Pick<Budget, 'shouldStop'>,
): ExactResult {
  const divisions = byDivision(small)
  if (divisions.some((division) => division.length > EXACT_SCHOOLS)) return { grouping: start, proven: false }
  const grouping: Grouping = []
  let proven = true
  for (const indices of divisions) {
    const groups = start.filter((group) => indices.includes(group[0] ?? -1))
    const local = groups.map((group) => group.map((index) => indices.indexOf(index)))
    const part = selection(small, indices, mode)
    const result = solve(part, local, divisions.length === 1 ? lower : byLoad(part, indices.length), budget)
    grouping.push(...result.grouping.map((group) => group.map((index) => indices[index] ?? 0)))
    proven &&= result.proven
  }
  return { grouping, proven }
}

const byLoad = (small: SmallSchools, schools: number): number =>
  Math.ceil(
    loadOf(
      small,
      Array.from({ length: schools }, (_, index) => index),
    ) / small.cap,
  )

function solve(
  small: SmallSchools,
  start: Grouping,
  lower: number,
  budget: Pick<Budget, 'shouldStop'>,
): ExactResult {
  const schools = small.sizes.length
  if (start.length <= 1 || start.length === schools) {
    const onlyWay = start.length <= 1 || lower >= schools
    if (onlyWay) return { grouping: start, proven: true }
  }
  const sets = feasibleSets(small, SET_LIMIT)
  if (!sets) return { grouping: start, proven: false }
  const exact = new ExactForming(small, sets, budget)
  let best = exact.solutionOf(start)
  while (best.sets.length > lower) {
    const fewer = exact.anyWay(best.sets.length - 1, best)
    if (!fewer) break
    best = fewer
  }
  best = exact.improve(best)
  return { grouping: best.sets.map((set) => membersOf(sets.masks[set] ?? 0, schools)), proven: !exact.cut }
}

class ExactForming {
  cut = false
  private readonly schools: number

  constructor(
    private readonly small: SmallSchools,
    private readonly sets: FeasibleSets,
    private readonly budget: Pick<Budget, 'shouldStop'>,
  ) {
    this.schools = small.sizes.length
  }

  solutionOf(grouping: Grouping): Solution {
    const position = new Map(
      grouping.map((group) => [group.reduce((mask, school) => mask | (1 << school), 0), -1]),
    )
    this.sets.masks.forEach((mask, set) => {
      if (position.has(mask)) position.set(mask, set)
    })
    const chosen = [...position.values()]
    const sum = (values: Float64Array): number => chosen.reduce((total, set) => total + (values[set] ?? 0), 0)
    return { sets: chosen, cost: sum(this.sets.costs), squaredLoads: sum(this.sets.squaredLoads) }
  }

  /** Some way with this many classes, or undefined when there is none (or the search was cut). */
  anyWay(classes: number, known: Solution): Solution | undefined {
    const alike = new Float64Array(this.sets.count).fill(1)
    const prices = this.prices(classes, alike, () => true, known.sets)
    const limit = { sets: [], cost: classes, squaredLoads: Number.POSITIVE_INFINITY }
    const unit: FeasibleSets = { ...this.sets, costs: alike }
    const twins = alikeBy(this.small, ({ size, themes }) => [size, ...themes])
    const found = this.search(unit, classes, twins, prices, firstFound(this.sets.count), limit)
    return found && found.sets.length > 0 ? this.measured(found.sets) : undefined
  }

  /** The best way with as many classes. */
  improve(known: Solution): Solution {
    const classes = known.sets.length
    if (classes === 2) return bestPair(this.sets, this.schools, known)
    const prices = this.prices(classes, this.sets.costs, () => true, known.sets)
    const within = (set: number): boolean =>
      (prices.base + (prices.slack[set] ?? 0)) / prices.scale <= known.cost
    const balance = this.prices(classes, this.sets.squaredLoads, within, known.sets)
    const twins = alikeBy(this.small, ({ size, themes, lat, lng }) => [size, lat, lng, ...themes])
    return this.search(this.sets, classes, twins, prices, balance, known) ?? known
  }

  private measured(sets: number[]): Solution {
    const sum = (values: Float64Array): number => sets.reduce((total, set) => total + (values[set] ?? 0), 0)
    return { sets, cost: sum(this.sets.costs), squaredLoads: sum(this.sets.squaredLoads) }
  }

  private prices(
    classes: number,
    costs: Float64Array,
    allowed: (set: number) => boolean,
    start: readonly number[],
  ): SetPrices {
    return priceSets(this.sets, this.schools, classes, costs, allowed, start, this.budget.shouldStop)
  }

  private search(
    sets: FeasibleSets,
    classes: number,
    twins: readonly number[],
    prices: SetPrices,
    balance: SetPrices,
    known: Solution,
  ): Solution | undefined {
    const search = new SetSearch(
      sets,
      this.schools,
      twins,
      prices,
      balance,
      known,
      WORK_LIMIT,
      this.budget.shouldStop,
    )
    const found = search.run(classes)
    this.cut ||= search.cut
    return found
  }
}

/** The same number for schools that are alike in what `facts` names; themes count as a set. */
function alikeBy({ schools }: SmallSchools, facts: (school: FormingSchool) => (string | number)[]): number[] {
  const keys = schools.map((school) =>
    JSON.stringify(facts({ ...school, themes: [...school.themes].sort() })),
  )
  return keys.map((key) => keys.indexOf(key))
}

/** A balance bound that no unknown way is refused by and every known way meets: the search ends with the first it finds. */
const firstFound = (sets: number): SetPrices => ({ scale: 1, base: 2 ** 52, slack: new Float64Array(sets) })
