import { bestInCore, type CoreColumn, type CoreProblem } from './core-columns'
import { type Column, MasterProblem } from './linear-program'
import type { Steps } from './steps'

const IMPROVES = 1e-6

export interface CoreRelaxation {
  /** no solution has fewer classes */
  bound: number
  value: number
  /** weight of each type */
  weights: Float64Array
  used: { column: CoreColumn; amount: number }[]
}

/**
 * Linear relaxation over all classes that share a core: every core is priced by its own knapsack. Stops as soon as Farley's bound
 * (value divided by the weight of the heaviest class) rounds up to the same number as the value.
 */
export function* relaxCores(
  problem: CoreProblem,
  left: ArrayLike<number>,
  known: Iterable<CoreColumn>,
): Steps<CoreRelaxation> {
  const rows = problem.types.map((_, type) => type).filter((type) => (left[type] ?? 0) > 0)
  const rowOf = new Map(rows.map((type, row) => [type, row]))
  const master = new MasterProblem(
    rows.map((type) => left[type] ?? 0),
    1,
  )
  const columns = new Map<number, CoreColumn>(rows.map((type, row) => [row, [type]]))
  const seen = new Set<string>()
  const add = (column: CoreColumn): void => {
    const key = column.join()
    if (seen.has(key)) return
    seen.add(key)
    columns.set(master.columns.length, column)
    master.add(masterColumn(column, rowOf))
  }
  rows.forEach((_, row) => {
    master.add({ rows: [row], amounts: [-1], cost: 0 })
  })
  for (const column of known) if (fits(column, left)) add(column)
  let bound = 0
  for (;;) {
    yield* master.solve()
    const prices = new Float64Array(problem.types.length)
    rows.forEach((type, row) => {
      prices[type] = master.duals[row] ?? 0
    })
    let heaviest = 1
    for (const core of problem.cores) {
      const { value, column } = bestInCore(problem, core, left, prices)
      heaviest = Math.max(heaviest, value)
      if (value > 1 + IMPROVES) add(column)
    }
    const value = master.value()
    bound = Math.max(bound, value / heaviest)
    const settled = Math.ceil(bound - IMPROVES) >= Math.ceil(value - IMPROVES)
    if (heaviest <= 1 + IMPROVES || settled) {
      const used: CoreRelaxation['used'] = []
      master.amounts().forEach((amount, index) => {
        const column = columns.get(index)
        if (amount > IMPROVES && column) used.push({ column, amount })
      })
      return { bound, value, weights: prices, used }
    }
    yield
  }
}

/** Whether enough schools of every type are left for this class. */
export function fits(column: CoreColumn, left: ArrayLike<number>): boolean {
  return column.every((type, at) => {
    const earlier = column.indexOf(type)
    return (left[type] ?? 0) > at - earlier
  })
}

function masterColumn(column: CoreColumn, rowOf: ReadonlyMap<number, number>): Column {
  const times = new Map<number, number>()
  for (const type of column) {
    const row = rowOf.get(type) ?? 0
    times.set(row, (times.get(row) ?? 0) + 1)
  }
  return { rows: [...times.keys()], amounts: [...times.values()], cost: 1 }
}
