import type { FeasibleSets } from './feasible-sets'
import type { SetPrices } from './set-prices'

export interface Solution {
  sets: number[]
  cost: number
  squaredLoads: number
}

interface Candidate {
  set: number
  mask: number
  slack: number
  balanceSlack: number
}

/**
 * Looks for a better way than `best` to divide the schools into `classes` of the listed sets. A branch ends when its bound (integer
 * prices plus the slack of the sets chosen) is above the best; on a tie the same is asked of the balance.
 */
export class SetSearch {
  /** true once a branch was left unexamined */
  cut = false
  private work = 0
  private readonly lists: Candidate[][] = []
  private readonly chosen: number[] = []
  private readonly order: number[]

  constructor(
    private readonly sets: FeasibleSets,
    private readonly schools: number,
    private readonly prices: SetPrices,
    private readonly balance: SetPrices,
    private best: Solution | undefined,
    private readonly workLimit: number,
    private readonly shouldStop: () => boolean,
  ) {
    const candidates = this.candidates()
    const uses = new Float64Array(schools)
    for (const { mask } of candidates)
      for (let school = 0; school < schools; school++)
        if ((mask >> school) & 1) uses[school] = (uses[school] ?? 0) + 1
    this.order = [...uses.keys()].sort((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0))
    this.lists = this.order.map(() => [])
    for (const candidate of candidates) this.lists[this.firstIn(candidate.mask)]?.push(candidate)
    for (const list of this.lists) list.sort((a, b) => a.slack - b.slack || a.balanceSlack - b.balanceSlack)
  }

  run(classes: number): Solution | undefined {
    this.extend(2 ** this.schools - 1, classes, 0, 0)
    return this.best
  }

  private candidates(): Candidate[] {
    const candidates: Candidate[] = []
    for (let set = 0; set < this.sets.count; set++) {
      const slack = this.prices.slack[set] ?? 0
      const balanceSlack = this.balance.slack[set] ?? 0
      if (Number.isFinite(slack) && !this.pruned(slack, balanceSlack))
        candidates.push({ set, mask: this.sets.masks[set] ?? 0, slack, balanceSlack })
    }
    return candidates
  }

  /** Position in the branching order of the first school of a mask. */
  private firstIn(mask: number): number {
    let at = 0
    while (at < this.schools && !((mask >> (this.order[at] ?? 0)) & 1)) at++
    return at
  }

  private pruned(slack: number, balanceSlack: number): boolean {
    if (!this.best) return false
    const cost = Math.ceil((this.prices.base + slack) / this.prices.scale)
    if (cost !== this.best.cost) return cost > this.best.cost
    return Math.ceil((this.balance.base + balanceSlack) / this.balance.scale) >= this.best.squaredLoads
  }

  private extend(left: number, classes: number, slack: number, balanceSlack: number): void {
    if (left === 0) {
      if (classes === 0) this.finish()
      return
    }
    if (classes === 0) return
    const list = this.lists[this.firstIn(left)] ?? []
    for (const candidate of list) {
      if (this.cut) return
      if (++this.work > this.workLimit || (this.work % 65_536 === 0 && this.shouldStop())) {
        this.cut = true
        return
      }
      // The list ascends by slack, so what follows is no better; ties on balance are rare enough to be looked at one by one.
      if (this.pruned(slack + candidate.slack, Number.NEGATIVE_INFINITY)) return
      if ((candidate.mask & ~left) !== 0 || (classes === 1 && candidate.mask !== left)) continue
      if (this.pruned(slack + candidate.slack, balanceSlack + candidate.balanceSlack)) continue
      this.chosen.push(candidate.set)
      this.extend(
        left & ~candidate.mask,
        classes - 1,
        slack + candidate.slack,
        balanceSlack + candidate.balanceSlack,
      )
      this.chosen.pop()
    }
  }

  private finish(): void {
    const sum = (values: Float64Array): number =>
      this.chosen.reduce((total, set) => total + (values[set] ?? 0), 0)
    const found = {
      sets: [...this.chosen],
      cost: sum(this.sets.costs),
      squaredLoads: sum(this.sets.squaredLoads),
    }
    const better = this.best
      ? found.cost - this.best.cost || found.squaredLoads - this.best.squaredLoads
      : Number.NEGATIVE_INFINITY
    if (better < 0) this.best = found
  }
}
