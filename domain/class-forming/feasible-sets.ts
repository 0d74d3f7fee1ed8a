import type { SmallSchools } from './small-schools'
import { ones } from './theme-sets'

/** Every set of schools that may be a class, as bit masks; a set follows its parent, the set without its last school. */
export interface FeasibleSets {
  count: number
  masks: Int32Array
  parents: Int32Array
  /** the last school of the set */
  added: Uint8Array
  /** theme gap × `gapUnit` + person-metres: comparing these numbers compares both in order */
  costs: Float64Array
  squaredLoads: Float64Array
}

/** More than the person-metres of any forming, so that one unit of theme gap outweighs them all. */
function gapUnitOf({ sizes, distance }: SmallSchools): number {
  let farthest = 0
  for (let a = 0; a < sizes.length; a++)
    for (let b = 0; b < a; b++) farthest = Math.max(farthest, distance(a, b))
  return 1 + farthest * sizes.reduce((sum, size) => sum + size, 0)
}

/** Lists the sets by depth-first search; undefined when there are more than `limit`. */
export function feasibleSets(small: SmallSchools, limit: number): FeasibleSets | undefined {
  const count = new Walk(small, limit).run()
  if (count > limit) return undefined
  const sets: FeasibleSets = {
    count,
    masks: new Int32Array(count),
    parents: new Int32Array(count),
    added: new Uint8Array(count),
    costs: new Float64Array(count),
    squaredLoads: new Float64Array(count),
  }
  new Walk(small, limit, sets).run()
  return sets
}

/** Walks over all sets that keep the rule; subsets of such a set keep it too, so nothing is missed. */
class Walk {
  private found = 0
  private readonly gapUnit: number
  private readonly words: number
  /** for each depth: person-metres of the set for every school as host */
  private readonly asHost: Float64Array[]
  /** for each depth: the themes that all schools of the set chose */
  private readonly core: Int32Array[]

  constructor(
    private readonly small: SmallSchools,
    private readonly limit: number,
    private readonly into?: FeasibleSets,
  ) {
    const schools = small.sizes.length
    this.gapUnit = gapUnitOf(small)
    this.words = small.themes.words
    this.asHost = Array.from({ length: schools + 1 }, () => new Float64Array(schools))
    this.core = Array.from({ length: schools + 1 }, () => new Int32Array(this.words).fill(-1 >>> 1))
  }

  run(): number {
    this.extend(0, 0, 0, 0, 0, -1)
    return this.found
  }

  private extend(
    from: number,
    depth: number,
    mask: number,
    load: number,
    themes: number,
    parent: number,
  ): void {
    const { small } = this
    for (let school = from; school < small.sizes.length && this.found <= this.limit; school++) {
      const size = small.sizes[school] ?? 0
      if (load + size > small.cap) continue
      const shared = this.share(depth, school)
      if (depth > 0 && shared < small.minCore) continue
      const reached = themes + size * (small.themeCounts[school] ?? 0)
      const gap = depth > 0 && small.countsThemes ? reached - (load + size) * shared : 0
      const set = this.found++
      const joined = mask | (1 << school)
      if (this.into) this.record(this.into, set, joined, parent, school, depth, gap, load + size)
      this.extend(school + 1, depth + 1, joined, load + size, reached, set)
    }
  }

  private share(depth: number, school: number): number {
    let shared = 0
    for (let word = 0; word < this.words; word++) {
      const themes = this.small.themes.bits[school * this.words + word] ?? 0
      const common = (this.core[depth]?.[word] ?? 0) & themes
      const next = this.core[depth + 1]
      if (next) next[word] = common
      shared += ones(common)
    }
    return shared
  }

  private record(
    sets: FeasibleSets,
    set: number,
    mask: number,
    parent: number,
    school: number,
    depth: number,
    gap: number,
    load: number,
  ): void {
    const before = this.asHost[depth] ?? new Float64Array()
    const after = this.asHost[depth + 1] ?? new Float64Array()
    const size = this.small.sizes[school] ?? 0
    let metres = Number.POSITIVE_INFINITY
    for (let host = 0; host < after.length; host++) {
      const reached = (before[host] ?? 0) + size * this.small.distance(school, host)
      after[host] = reached
      if ((mask >> host) & 1 && reached < metres) metres = reached
    }
    sets.masks[set] = mask
    sets.parents[set] = parent
    sets.added[set] = school
    sets.costs[set] = gap * this.gapUnit + metres
    sets.squaredLoads[set] = load * load
  }
}
