import type { Grouping, SmallSchools } from './small-schools'
import { coreSize } from './theme-sets'

/** What one class costs; sums over the classes are minimised in this order. All integers. */
export interface ClassCost {
  themeGap: number
  personMetres: number
  squaredLoad: number
}

export const loadOf = ({ sizes }: SmallSchools, group: ArrayLike<number>): number => {
  let load = 0
  for (let i = 0; i < group.length; i++) load += sizes[group[i] ?? 0] ?? 0
  return load
}

/** Trainees × focus points that a school chose and the class does not share; a class of one school loses none. */
export function themeGapOf(small: SmallSchools, group: ArrayLike<number>): number {
  if (!small.countsThemes || group.length < 2) return 0
  const core = coreSize(small.themes, group)
  let gap = 0
  for (let i = 0; i < group.length; i++) {
    const school = group[i] ?? 0
    gap += (small.sizes[school] ?? 0) * ((small.themeCounts[school] ?? 0) - core)
  }
  return gap
}

/** Person-metres to this host. */
export function travelTo(small: SmallSchools, group: ArrayLike<number>, host: number): number {
  let metres = 0
  for (let i = 0; i < group.length; i++) {
    const school = group[i] ?? 0
    metres += (small.sizes[school] ?? 0) * small.distance(school, host)
  }
  return metres
}

/** The host with the least person-metres; of equal ones the first. */
export function bestHost(small: SmallSchools, group: ArrayLike<number>): { host: number; metres: number } {
  let best = { host: group[0] ?? 0, metres: Number.POSITIVE_INFINITY }
  for (let i = 0; i < group.length; i++) {
    const host = group[i] ?? 0
    const metres = travelTo(small, group, host)
    if (metres < best.metres) best = { host, metres }
  }
  return best
}

export function classCost(small: SmallSchools, group: ArrayLike<number>): ClassCost {
  return {
    themeGap: themeGapOf(small, group),
    personMetres: bestHost(small, group).metres,
    squaredLoad: loadOf(small, group) ** 2,
  }
}

export const totalCost = (small: SmallSchools, grouping: Grouping): ClassCost =>
  sumOf(grouping.map((group) => classCost(small, group)))

export function sumOf(costs: readonly ClassCost[]): ClassCost {
  const total = { themeGap: 0, personMetres: 0, squaredLoad: 0 }
  for (const cost of costs) {
    total.themeGap += cost.themeGap
    total.personMetres += cost.personMetres
    total.squaredLoad += cost.squaredLoad
  }
  return total
}

/** Negative when `a` is better. */
export const compareCosts = (a: ClassCost, b: ClassCost): number =>
  a.themeGap - b.themeGap || a.personMetres - b.personMetres || a.squaredLoad - b.squaredLoad

/** True when these schools may share a class. */
export function mayShare(small: SmallSchools, group: ArrayLike<number>): boolean {
  if (group.length < 2) return true
  const division = small.divisions[group[0] ?? 0]
  for (let i = 1; i < group.length; i++) if (small.divisions[group[i] ?? 0] !== division) return false
  if (loadOf(small, group) > small.cap) return false
  return small.minCore === 0 || coreSize(small.themes, group) >= small.minCore
}
