import { type ClassCost, classCost, loadOf, sumOf, themeGapOf, travelTo } from './objective'
import type { Grouping, SmallSchools } from './small-schools'
import { coreSize } from './theme-sets'

/** Some schools of class `a` and some of class `b` change places; either side may be empty. */
export interface Exchange {
  a: number
  b: number
  fromA: readonly number[]
  fromB: readonly number[]
}

export interface ExchangeEffect {
  /** differences of the totals */
  change: ClassCost
  groupA: number[]
  groupB: number[]
}

/** Classes under improvement: the totals are kept up to date, a class left empty keeps its number. */
export class ClassesInProgress {
  readonly groups: Grouping
  readonly classOf: Int32Array
  readonly loads: Int32Array
  readonly total: ClassCost
  private readonly costs: ClassCost[]
  /** person-metres of the class of a school if that school were the host */
  private readonly asHost: Float64Array

  constructor(
    readonly small: SmallSchools,
    grouping: Grouping,
  ) {
    this.groups = grouping.map((group) => [...group])
    this.classOf = new Int32Array(small.sizes.length)
    this.loads = Int32Array.from(this.groups, (group) => loadOf(small, group))
    this.asHost = new Float64Array(small.sizes.length)
    this.costs = this.groups.map((group) => costOf(small, group))
    this.total = sumOf(this.costs)
    for (let one = 0; one < this.groups.length; one++) this.settle(one)
  }

  /** What an exchange would do, or undefined where the rule or the mode forbids it. */
  judge({ a, b, fromA, fromB }: Exchange): ExchangeEffect | undefined {
    const groupA = without(this.groups[a] ?? [], fromA)
    const groupB = without(this.groups[b] ?? [], fromB)
    const stayA = groupA.length
    const stayB = groupB.length
    groupA.push(...fromB)
    groupB.push(...fromA)
    if (!this.compatible(groupA) || !this.compatible(groupB)) return undefined
    const { small } = this
    const moved = loadOf(small, fromA) - loadOf(small, fromB)
    const loadA = this.loads[a] ?? 0
    const loadB = this.loads[b] ?? 0
    const gapBefore = (this.costs[a]?.themeGap ?? 0) + (this.costs[b]?.themeGap ?? 0)
    const metresBefore = (this.costs[a]?.personMetres ?? 0) + (this.costs[b]?.personMetres ?? 0)
    return {
      groupA,
      groupB,
      change: {
        themeGap: themeGapOf(small, groupA) + themeGapOf(small, groupB) - gapBefore,
        personMetres:
          this.metresAfter(groupA, stayA, fromA) + this.metresAfter(groupB, stayB, fromB) - metresBefore,
        squaredLoad: (loadA - moved) ** 2 + (loadB + moved) ** 2 - loadA ** 2 - loadB ** 2,
      },
    }
  }

  apply({ a, b }: Exchange, { change, groupA, groupB }: ExchangeEffect): void {
    this.groups[a] = groupA
    this.groups[b] = groupB
    this.settle(a)
    this.settle(b)
    this.total.themeGap += change.themeGap
    this.total.personMetres += change.personMetres
    this.total.squaredLoad += change.squaredLoad
  }

  private compatible(group: readonly number[]): boolean {
    const { minCore, themes } = this.small
    return minCore === 0 || group.length < 2 || coreSize(themes, group) >= minCore
  }

  /** Person-metres of a group whose first `stay` schools were there before and `left` are gone. */
  private metresAfter(group: readonly number[], stay: number, left: readonly number[]): number {
    const { small, asHost } = this
    let best = group.length > 0 ? Number.POSITIVE_INFINITY : 0
    for (let i = 0; i < group.length; i++) {
      const host = group[i] ?? 0
      let metres = 0
      if (i < stay) {
        metres = (asHost[host] ?? 0) - travelTo(small, left, host)
        for (let k = stay; k < group.length; k++)
          metres += (small.sizes[group[k] ?? 0] ?? 0) * small.distance(group[k] ?? 0, host)
      } else metres = travelTo(small, group, host)
      if (metres < best) best = metres
    }
    return best
  }

  private settle(one: number): void {
    const group = this.groups[one] ?? []
    for (const school of group) {
      this.classOf[school] = one
      this.asHost[school] = travelTo(this.small, group, school)
    }
    this.loads[one] = loadOf(this.small, group)
    this.costs[one] = costOf(this.small, group)
  }
}

const without = (group: readonly number[], leaving: readonly number[]): number[] =>
  leaving.length === 0 ? [...group] : group.filter((school) => !leaving.includes(school))

const costOf = (small: SmallSchools, group: readonly number[]): ClassCost =>
  group.length > 0 ? classCost(small, group) : { themeGap: 0, personMetres: 0, squaredLoad: 0 }
