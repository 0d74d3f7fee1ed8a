import { weigh } from './certificate'
import { relax } from './pattern-relaxation'
import type { Pattern, SizeCounts } from './size-knapsack'

export type SearchResult = { found: Pattern[] } | { found: undefined; exhausted: boolean }

/** Scale at which prices become whole numbers, so that pruning is exact arithmetic. */
const WEIGHT_SCALE = 100_000

interface Weights {
  P: number
  p: readonly number[]
}

/**
 * Exhaustive search for a way to fill at most `classes` classes; its failure proves that there is none. The largest school left
 * opens the next class, every class is filled until nothing fits any more (it never hurts), and a state is given up when integer
 * weights show that too many classes are still needed, or when it failed before.
 */
export function searchPatterns(
  problem: SizeCounts,
  classes: number,
  nodeLimit: number,
  shouldStop: () => boolean,
): SearchResult {
  const search = new PatternSearch(problem, nodeLimit, shouldStop)
  const found = search.fill(Int32Array.from(problem.counts), classes)
  return found ? { found } : { found: undefined, exhausted: !search.cut }
}

class PatternSearch {
  /** true once a branch was left unexamined */
  cut = false
  private nodes = 0
  private readonly failed = new Map<string, number>()
  private readonly pool: Weights[]

  constructor(
    private readonly problem: SizeCounts,
    private readonly nodeLimit: number,
    private readonly shouldStop: () => boolean,
  ) {
    this.pool = [{ P: problem.cap, p: problem.sizes }]
  }

  fill(left: Int32Array, classes: number): Pattern[] | undefined {
    const largest = largestLeft(left)
    if (largest < 0) return []
    if (this.neededFor(left) > classes) return undefined
    const state = left.join()
    if ((this.failed.get(state) ?? -1) >= classes) return undefined
    if (++this.nodes > this.nodeLimit || this.shouldStop()) {
      this.cut = true
      return undefined
    }
    if (this.provenTooMany(left, classes)) return this.fail(state, classes)
    for (const pattern of this.classesWith(left, largest)) {
      const rest = left.map((count, type) => count - (pattern[type] ?? 0))
      const found = this.fill(rest, classes - 1)
      if (found) return [pattern, ...found]
      if (this.cut) return undefined
    }
    return this.fail(state, classes)
  }

  private fail(state: string, classes: number): undefined {
    this.failed.set(state, classes)
    return undefined
  }

  private neededFor(left: Int32Array): number {
    let needed = 0
    for (const { P, p } of this.pool) {
      let total = 0
      for (let type = 0; type < left.length; type++) total += (left[type] ?? 0) * (p[type] ?? 0)
      needed = Math.max(needed, Math.ceil(total / P))
    }
    return needed
  }

  /** Solves the relaxation of what is left and keeps its weights when they prune: they often prune again. */
  private provenTooMany(left: Int32Array, classes: number): boolean {
    const { cap, sizes } = this.problem
    const types = sizes.map((_, type) => type).filter((type) => (left[type] ?? 0) > 0)
    const counts = types.map((type) => left[type] ?? 0)
    const remaining: SizeCounts = { cap, sizes: types.map((type) => sizes[type] ?? 0), counts }
    const { value, weights } = relax(remaining, counts)
    if (value <= classes + 1e-6) return false
    const scaled = types.map((_, row) => Math.floor((weights[row] ?? 0) * WEIGHT_SCALE))
    if (weigh(remaining, scaled, counts).lower <= classes) return false
    const p = new Array<number>(sizes.length).fill(0)
    types.forEach((type, row) => {
      p[type] = scaled[row] ?? 0
    })
    const everywhere = weigh(this.problem, p, this.problem.counts).certificate
    if (this.pool.length < 60) this.pool.push({ P: everywhere.P, p })
    return true
  }

  /** All classes that hold the largest school and are full, the fullest first. */
  private classesWith(left: Int32Array, largest: number): Pattern[] {
    const { cap, sizes } = this.problem
    const full: { pattern: Pattern; load: number }[] = []
    const pattern = new Int32Array(sizes.length)
    const extend = (type: number, load: number): void => {
      if (type < 0) {
        const room = cap - load
        const fits = sizes.some((size, other) => size <= room && (left[other] ?? 0) > (pattern[other] ?? 0))
        if (!fits) full.push({ pattern: pattern.slice(), load })
        return
      }
      const size = sizes[type] ?? 1
      const most = Math.min(left[type] ?? 0, Math.floor((cap - load) / size))
      for (let times = most; times >= (type === largest ? 1 : 0); times--) {
        pattern[type] = times
        extend(type - 1, load + times * size)
      }
      pattern[type] = 0
    }
    extend(largest, 0)
    return full.sort((a, b) => b.load - a.load).map((entry) => entry.pattern)
  }
}

/** Type of the largest school left, -1 when all have a class. */
function largestLeft(left: Int32Array): number {
  let type = left.length - 1
  while (type >= 0 && left[type] === 0) type--
  return type
}
