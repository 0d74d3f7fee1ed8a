import type { Grouping, SmallSchools } from './small-schools'
import { themesOf } from './theme-sets'

/** Schools of one size with the same themes are interchangeable while classes are counted. */
interface SchoolType {
  size: number
  members: number[]
}

/** The problem of `common1` and `common2`: types of schools, and for each core of focus points the types that chose it. */
export interface CoreProblem {
  cap: number
  types: SchoolType[]
  /** lists of type numbers; a class lies inside one of them, or is one school */
  cores: number[][]
}

/** A class by types, each type as often as it occurs. */
export type CoreColumn = number[]

export function coreProblemOf(small: SmallSchools, indices: readonly number[]): CoreProblem {
  const { words, bits } = small.themes
  const types: SchoolType[] = []
  const known = new Map<string, SchoolType>()
  for (const index of indices) {
    const size = small.sizes[index] ?? 0
    const key = `${size}:${bits.subarray(index * words, (index + 1) * words).join()}`
    const type = known.get(key)
    if (type) type.members.push(index)
    else {
      const fresh = { size, members: [index] }
      known.set(key, fresh)
      types.push(fresh)
    }
  }
  return { cap: small.cap, types, cores: withoutContained(coresOf(small, types)) }
}

function coresOf(small: SmallSchools, types: readonly SchoolType[]): number[][] {
  const chosen = new Map<string, number[]>()
  const choose = (core: string, type: number): void => {
    const known = chosen.get(core)
    if (known) known.push(type)
    else chosen.set(core, [type])
  }
  types.forEach((type, number) => {
    const themes = themesOf(small.themes, type.members[0] ?? 0)
    for (const a of themes) {
      if (small.minCore === 1) choose(String(a), number)
      else for (const b of themes) if (a < b) choose(`${a}+${b}`, number)
    }
  })
  return [...chosen.values()]
}

/** A core whose schools all share another core allows no class of its own. */
function withoutContained(cores: number[][]): number[][] {
  const sets = cores.map((core) => new Set(core))
  const contained = (core: readonly number[], position: number): boolean =>
    sets.some(
      (other, at) =>
        at !== position &&
        (other.size > core.length || (other.size === core.length && at < position)) &&
        core.every((type) => other.has(type)),
    )
  return cores.filter((core, position) => !contained(core, position))
}

/** The most valuable class inside one core, at most `limits[type]` schools of a type. */
export function bestInCore(
  { cap, types }: CoreProblem,
  core: readonly number[],
  limits: ArrayLike<number>,
  values: ArrayLike<number>,
): { value: number; column: CoreColumn } {
  const width = cap + 1
  const best = new Float64Array(width)
  const items = core.flatMap((type) => copies(type, limits, values))
  const taken = new Uint8Array(items.length * width)
  items.forEach((type, item) => {
    const size = types[type]?.size ?? 1
    const value = values[type] ?? 0
    for (let load = cap; load >= size; load--) {
      const reached = (best[load - size] ?? 0) + value
      if (reached > (best[load] ?? 0)) {
        best[load] = reached
        taken[item * width + load] = 1
      }
    }
  })
  const column: CoreColumn = []
  let load = cap
  for (let item = items.length - 1; item >= 0; item--) {
    if (taken[item * width + load] !== 1) continue
    const type = items[item] ?? 0
    column.push(type)
    load -= types[type]?.size ?? 0
  }
  return { value: best[cap] ?? 0, column: column.sort((a, b) => a - b) }
}

function copies(type: number, limits: ArrayLike<number>, values: ArrayLike<number>): number[] {
  return (values[type] ?? 0) > 0 ? new Array<number>(limits[type] ?? 0).fill(type) : []
}

/** Real schools for the classes of types, the first of each type first. */
export function seat({ types }: CoreProblem, columns: readonly CoreColumn[]): Grouping {
  const next = types.map(() => 0)
  return columns.map((column) =>
    column.map((type) => {
      const at = next[type] ?? 0
      next[type] = at + 1
      return types[type]?.members[at] ?? 0
    }),
  )
}
