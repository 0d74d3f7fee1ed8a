import type { ClassesInProgress, Exchange } from './exchange'
import type { Random } from './random'

/** In classes of more schools than this only some pairs are looked at. */
const PAIRS_WITHIN = 12

/**
 * `school`, sometimes with a companion, joins the class of `beside`; of all ways to make room there by sending one or two schools
 * back (or none) that keep both classes within the capacity, one is drawn.
 */
export function proposeExchange(
  state: ClassesInProgress,
  school: number,
  beside: number,
  random: Random,
): Exchange | undefined {
  const { classOf, groups, loads, small } = state
  const a = classOf[school] ?? 0
  const b = classOf[beside] ?? 0
  if (a === b || small.divisions[school] !== small.divisions[beside]) return undefined
  const fromA = leaving(groups[a] ?? [], school, random)
  const moving = fromA.reduce((sum, index) => sum + (small.sizes[index] ?? 0), 0)
  // The load that must come back lies between these: class b must hold, and class a must hold.
  const least = (loads[b] ?? 0) + moving - small.cap
  const most = small.cap - (loads[a] ?? 0) + moving
  const fromB = returning(groups[b] ?? [], beside, small.sizes, least, most, random)
  return fromB && { a, b, fromA, fromB }
}

function leaving(group: readonly number[], school: number, random: Random): number[] {
  if (group.length < 2 || random.next() < 0.6) return [school]
  const companion = group[random.below(group.length)] ?? school
  return companion === school ? [school] : [school, companion]
}

function returning(
  group: readonly number[],
  staying: number,
  sizes: Int32Array,
  least: number,
  most: number,
  random: Random,
): number[] | undefined {
  let ways = 0
  let first = -1
  let second = -1
  const consider = (one: number, other: number, load: number): void => {
    if (load < least || load > most) return
    ways++
    if (random.below(ways) > 0) return
    first = one
    second = other
  }
  consider(-1, -1, 0)
  const from = group.length > PAIRS_WITHIN ? random.below(group.length) : 0
  const span = Math.min(group.length, PAIRS_WITHIN)
  for (let i = 0; i < span; i++) {
    const one = group[(from + i) % group.length] ?? -1
    if (one === staying) continue
    const size = sizes[one] ?? 0
    consider(one, -1, size)
    for (let k = i + 1; k < span; k++) {
      const other = group[(from + k) % group.length] ?? -1
      if (other !== staying) consider(one, other, size + (sizes[other] ?? 0))
    }
  }
  if (ways === 0) return undefined
  return [first, second].filter((index) => index >= 0)
}
