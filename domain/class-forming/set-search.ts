import type { FeasibleSets } from './feasible-sets'
import type { SetPrices } from './set-prices'

export interface Solution {
  sets: number[]
  cost: number
  squaredLoads: number
}

/** Above this many classes to come the lists of sets are narrowed to what is still possible. */
const NARROW_ABOVE = 3
const LOOK_EVERY = 65_536

interface Candidate {
  set: number
  mask: number
  /** schools that must be placed before this set is chosen, see `twins` */
  before: number
  slack: number
  balanceSlack: number
}

/**
 * Looks for a better way than `best` to divide the schools into `classes` of the listed sets. A branch ends when its bound (integer
 * prices plus the slack of the sets chosen) is above the best; on a tie the same is asked of the balance. `twins` gives equal schools
 * the same number: they are placed in one order only, because exchanging them changes nothing.
 */
export class SetSearch {
  /** true once a branch was left unexamined */
  cut = false
  private work = 0
  private nextLook = LOOK_EVERY
  private readonly byMask = new Map<number, Candidate>()
  private readonly lists: Candidate[][] = []
  private readonly chosen: number[] = []
  private readonly order: number[]

  constructor(
    private readonly sets: FeasibleSets,
    private readonly schools: number,
    private readonly twins: ArrayLike<number>,
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
    for (const candidate of candidates) {
      this.byMask.set(candidate.mask, candidate)
      candidate.before = this.elderTwins(candidate.mask)
      this.lists[this.firstIn(candidate.mask)]?.push(candidate)
    }
    for (const list of this.lists) list.sort((a, b) => a.slack - b.slack || a.balanceSlack - b.balanceSlack)
  }

  run(classes: number): Solution | undefined {
    this.extend(2 ** this.schools - 1, classes, 0, 0, this.lists)
    return this.best
  }

  private candidates(): Candidate[] {
    const candidates: Candidate[] = []
    for (let set = 0; set < this.sets.count; set++) {
      const slack = this.prices.slack[set] ?? 0
      const balanceSlack = this.balance.slack[set] ?? 0
      if (Number.isFinite(slack) && !this.pruned(slack, balanceSlack))
        candidates.push({ set, mask: this.sets.masks[set] ?? 0, before: 0, slack, balanceSlack })
    }
    return candidates
  }

  /** Equal schools that come earlier in the branching order than one of the mask, and are not in it themselves. */
  private elderTwins(mask: number): number {
    const earlier = new Map<number, number>()
    let elder = 0
    for (const school of this.order) {
      const twins = earlier.get(this.twins[school] ?? 0) ?? 0
      if ((mask >> school) & 1) elder |= twins
      earlier.set(this.twins[school] ?? 0, twins | (1 << school))
    }
    return elder & ~mask
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

  private extend(
    left: number,
    classes: number,
    slack: number,
    balanceSlack: number,
    lists: Candidate[][],
  ): void {
    if (classes === 1) {
      const last = this.byMask.get(left)
      if (last && !this.pruned(slack + last.slack, balanceSlack + last.balanceSlack)) this.finish(last.set)
      return
    }
    const first = this.firstIn(left)
    for (const candidate of lists[first] ?? []) {
      if (this.spent()) return
      const reached = slack + candidate.slack
      // The list ascends by slack, so what follows is no better; ties on balance are rare enough to be looked at one by one.
      if (this.pruned(reached, Number.NEGATIVE_INFINITY)) return
      const rest = left & ~candidate.mask
      if ((candidate.mask & ~left) !== 0 || (candidate.before & left) !== 0 || rest === 0) continue
      const balance = balanceSlack + candidate.balanceSlack
      if (this.pruned(reached, balance)) continue
      this.chosen.push(candidate.set)
      const narrowed = classes > NARROW_ABOVE ? this.narrow(lists, first, rest, reached) : lists
      this.extend(rest, classes - 1, reached, balance, narrowed)
      this.chosen.pop()
    }
  }

  /** The sets that are still possible among the schools `left`; it pays where several classes are to come. */
  private narrow(lists: Candidate[][], after: number, left: number, slack: number): Candidate[][] {
    return lists.map((list, at) => {
      if (at <= after || ((left >> (this.order[at] ?? 0)) & 1) === 0) return []
      this.work += list.length
      return list.filter(
        (candidate) =>
          (candidate.mask & ~left) === 0 && !this.pruned(slack + candidate.slack, Number.NEGATIVE_INFINITY),
      )
    })
  }

  private spent(): boolean {
    this.work++
    if (this.work >= this.nextLook) {
      this.nextLook = this.work + LOOK_EVERY
      this.cut ||= this.work > this.workLimit || this.shouldStop()
    }
    return this.cut
  }

  private finish(last: number): void {
    const sets = [...this.chosen, last]
    const sum = (values: Float64Array): number => sets.reduce((total, set) => total + (values[set] ?? 0), 0)
    const found = {
      sets,
      cost: sum(this.sets.costs),
      squaredLoads: sum(this.sets.squaredLoads),
    }
    const better = this.best
      ? found.cost - this.best.cost || found.squaredLoads - this.best.squaredLoads
      : Number.NEGATIVE_INFINITY
    if (better < 0) this.best = found
  }
}
