import type { Steps } from './steps'

/** One way to serve some rows: sparse coefficients and a cost. */
export interface Column {
  rows: readonly number[]
  amounts: readonly number[]
  cost: number
}

const TOLERANCE = 1e-9
/** Smaller pivots would spoil the inverse. */
const PIVOT_TOLERANCE = 1e-7
/** The right-hand side is moved by this much, differently for each row, against the endless loops of degenerate problems. */
const PERTURBATION = 1e-7

/**
 * Minimise cost · x subject to A x = demand, x ≥ 0, with columns that arrive while it is being solved (column generation).
 * Revised simplex with a dense inverse, for a few hundred rows. The first columns are the unit columns, one a row, at `unitCost`.
 * Floating point: what follows from its results is proven elsewhere with integers (see `certificate.ts`).
 */
export class MasterProblem {
  readonly columns: Column[] = []
  /** price of each row under the present basis */
  readonly duals: Float64Array
  private readonly size: number
  private readonly demand: Float64Array
  private readonly inverse: Float64Array
  private readonly basis: Int32Array
  private readonly level: Float64Array
  /** columns in which the pivot row is not zero */
  private readonly touched: Int32Array

  constructor(demand: ArrayLike<number>, unitCost: number) {
    this.size = demand.length
    this.demand = Float64Array.from(demand)
    this.inverse = new Float64Array(this.size * this.size)
    this.basis = new Int32Array(this.size)
    this.level = new Float64Array(this.size)
    this.touched = new Int32Array(this.size)
    this.duals = new Float64Array(this.size)
    for (let row = 0; row < this.size; row++) {
      this.columns.push({ rows: [row], amounts: [1], cost: unitCost })
      this.inverse[row * this.size + row] = 1
      this.basis[row] = row
      this.level[row] = (demand[row] ?? 0) + PERTURBATION * (1 + ((row * 7919) % 1009) / 1009)
      this.duals[row] = unitCost
    }
  }

  add(column: Column): void {
    this.columns.push(column)
  }

  /** Pivots until no present column improves; the basis is kept for the next call. */
  *solve(): Steps<void> {
    for (let pivots = 0; ; pivots++) {
      if (pivots % 64 === 63) yield
      const entering = this.mostPromising()
      if (entering < 0 || !this.pivot(entering)) return
    }
  }

  /** Cost of the present solution. */
  value(): number {
    let total = 0
    for (let row = 0; row < this.size; row++) total += (this.duals[row] ?? 0) * (this.demand[row] ?? 0)
    return total
  }

  /** How often each column is used, for the demand without its perturbation. */
  amounts(): Float64Array {
    const amounts = new Float64Array(this.columns.length)
    for (let row = 0; row < this.size; row++) {
      let level = 0
      for (let k = 0; k < this.size; k++) level += this.at(row, k) * (this.demand[k] ?? 0)
      amounts[this.basis[row] ?? 0] = Math.max(0, level)
    }
    return amounts
  }

  private at(row: number, column: number): number {
    return this.inverse[row * this.size + column] ?? 0
  }

  private reducedCost({ rows, amounts, cost }: Column): number {
    let reduced = cost
    for (let i = 0; i < rows.length; i++) reduced -= (amounts[i] ?? 0) * (this.duals[rows[i] ?? 0] ?? 0)
    return reduced
  }

  private mostPromising(): number {
    let best = -1
    let lowest = -TOLERANCE
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index]
      const reduced = column ? this.reducedCost(column) : 0
      if (reduced < lowest) {
        lowest = reduced
        best = index
      }
    }
    return best
  }

  private direction({ rows, amounts }: Column): Float64Array {
    const direction = new Float64Array(this.size)
    for (let row = 0; row < this.size; row++) {
      let sum = 0
      for (let i = 0; i < rows.length; i++) sum += this.at(row, rows[i] ?? 0) * (amounts[i] ?? 0)
      direction[row] = sum
    }
    return direction
  }

  private leavingRow(direction: Float64Array): number {
    let leaving = -1
    let smallest = Number.POSITIVE_INFINITY
    for (let row = 0; row < this.size; row++) {
      const step = direction[row] ?? 0
      if (step <= PIVOT_TOLERANCE) continue
      const ratio = (this.level[row] ?? 0) / step
      if (ratio < smallest) {
        smallest = ratio
        leaving = row
      }
    }
    return leaving
  }

  private pivot(entering: number): boolean {
    const column = this.columns[entering]
    if (!column) return false
    const direction = this.direction(column)
    const leaving = this.leavingRow(direction)
    if (leaving < 0) return false
    const { size, inverse, level, duals, touched } = this
    const step = direction[leaving] ?? 1
    const price = this.reducedCost(column) / step
    const start = leaving * size
    // Most of the inverse is zero, above all early on: only the columns of the pivot row that are not take part.
    let count = 0
    for (let k = 0; k < size; k++) {
      const element = inverse[start + k] ?? 0
      if (element === 0) continue
      touched[count++] = k
      duals[k] = (duals[k] ?? 0) + price * element
      inverse[start + k] = element / step
    }
    const entered = (level[leaving] ?? 0) / step
    for (let row = 0; row < size; row++) {
      const factor = direction[row] ?? 0
      if (row === leaving || factor === 0) continue
      const offset = row * size
      for (let i = 0; i < count; i++) {
        const k = touched[i] ?? 0
        inverse[offset + k] = (inverse[offset + k] ?? 0) - factor * (inverse[start + k] ?? 0)
      }
      level[row] = Math.max(0, (level[row] ?? 0) - factor * entered)
    }
    level[leaving] = entered
    this.basis[leaving] = entering
    return true
  }
}
