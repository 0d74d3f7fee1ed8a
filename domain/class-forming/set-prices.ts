import type { FeasibleSets } from './feasible-sets'
import { MasterProblem } from './linear-program'
import { drive } from './steps'

/**
 * Prices that bound the cost of every way to form `classes` classes: Σ price of its schools + classes × `perClass`.
 * All are integers in units of 1 / `scale` of the cost, and no set costs less than its schools plus `perClass`: `slack` ≥ 0.
 */
export interface SetPrices {
  scale: number
  /** the bound for all schools, in units of 1 / scale */
  base: number
  /** by set: how much more it costs than its prices; +∞ for sets that were left out */
  slack: Float64Array
}

/** Sums of integers stay exact below 2^53. */
const EXACT = 2 ** 50
const ROUNDS = 400

/**
 * Solves the relaxation of “choose sets that hold every school once and are `classes` in number” by column generation over the
 * listed sets, then rounds its prices to integers and recomputes the bound exactly, so that the search may rely on it.
 */
export function priceSets(
  sets: FeasibleSets,
  schools: number,
  classes: number,
  costs: Float64Array,
  allowed: (set: number) => boolean,
  start: readonly number[],
  shouldStop: () => boolean,
): SetPrices {
  let largest = 1
  for (const set of start) largest = Math.max(largest, costs[set] ?? 0)
  const usual = start.reduce((sum, set) => sum + (costs[set] ?? 0), 0) / Math.max(1, start.length)
  const unit = Math.max(1, usual)
  const row = new Float64Array(schools + 1).fill(1)
  row[schools] = classes
  const master = new MasterProblem(row, 4 * (1 + largest / unit))
  const add = (set: number): void => {
    const rows = membersOf(sets.masks[set] ?? 0, schools)
    rows.push(schools)
    master.add({ rows, amounts: rows.map(() => 1), cost: (costs[set] ?? 0) / unit })
  }
  for (const set of start) add(set)
  const sums = new Float64Array(sets.count)
  for (let round = 0; round < ROUNDS && !shouldStop(); round++) {
    drive(master.solve())
    const entering = promising(sets, schools, costs, unit, master.duals, sums, allowed)
    if (entering.length === 0) break
    for (const set of entering) add(set)
  }
  return roundPrices(sets, schools, classes, costs, unit, master.duals, sums, allowed)
}

/** The cheapest set under the present prices for each last school, where it improves. */
function promising(
  sets: FeasibleSets,
  schools: number,
  costs: Float64Array,
  unit: number,
  prices: Float64Array,
  sums: Float64Array,
  allowed: (set: number) => boolean,
): number[] {
  const best = new Int32Array(schools).fill(-1)
  const lowest = new Float64Array(schools).fill(-1e-8)
  const perClass = prices[schools] ?? 0
  for (let set = 0; set < sets.count; set++) {
    const last = sets.added[set] ?? 0
    const parent = sets.parents[set] ?? -1
    const sum = (parent >= 0 ? (sums[parent] ?? 0) : 0) + (prices[last] ?? 0)
    sums[set] = sum
    const reduced = (costs[set] ?? 0) / unit - sum - perClass
    if (reduced < (lowest[last] ?? 0) && allowed(set)) {
      lowest[last] = reduced
      best[last] = set
    }
  }
  return [...best].filter((set) => set >= 0)
}

function roundPrices(
  sets: FeasibleSets,
  schools: number,
  classes: number,
  costs: Float64Array,
  unit: number,
  prices: Float64Array,
  sums: Float64Array,
  allowed: (set: number) => boolean,
): SetPrices {
  const scale = unit * schools < EXACT / 2 ** 24 ? 1024 : 1
  const whole = Array.from({ length: schools }, (_, school) =>
    Math.floor((prices[school] ?? 0) * unit * scale),
  )
  let perClass = Number.POSITIVE_INFINITY
  const slack = new Float64Array(sets.count)
  for (let set = 0; set < sets.count; set++) {
    const parent = sets.parents[set] ?? -1
    const sum = (parent >= 0 ? (sums[parent] ?? 0) : 0) + (whole[sets.added[set] ?? 0] ?? 0)
    sums[set] = sum
    slack[set] = allowed(set) ? (costs[set] ?? 0) * scale - sum : Number.POSITIVE_INFINITY
    perClass = Math.min(perClass, slack[set] ?? perClass)
  }
  for (let set = 0; set < sets.count; set++) slack[set] = (slack[set] ?? 0) - perClass
  return { scale, base: whole.reduce((sum, price) => sum + price, 0) + classes * perClass, slack }
}

export function membersOf(mask: number, schools: number): number[] {
  const members: number[] = []
  for (let school = 0; school < schools; school++) if ((mask >> school) & 1) members.push(school)
  return members
}
