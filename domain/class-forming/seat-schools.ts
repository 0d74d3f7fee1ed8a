import type { PatternUse } from './pattern-dive'
import type { SizeCounts } from './size-knapsack'
import type { Grouping, SmallSchools } from './small-schools'
import { spaceOrder } from './space-order'

/** How many of these schools have each size. */
export function countSizes(small: SmallSchools, indices: readonly number[]): SizeCounts {
  const counts = new Map<number, number>()
  for (const index of indices) {
    const size = small.sizes[index] ?? 0
    counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  const sizes = [...counts.keys()].sort((a, b) => a - b)
  return { cap: small.cap, sizes, counts: sizes.map((size) => counts.get(size) ?? 0) }
}

/**
 * Gives the places of the patterns to real schools so that classes are already compact on the map: the classes of each pattern are
 * spread evenly over a line, the schools of each size are lined up along a space-filling curve, and both are matched in order.
 */
export function seatSchools(
  small: SmallSchools,
  indices: readonly number[],
  { sizes }: SizeCounts,
  uses: readonly PatternUse[],
): Grouping {
  const order = spaceOrder(indices.flatMap((index) => small.schools[index] ?? []))
  const queues = new Map<number, number[]>(sizes.map((size) => [size, []]))
  for (const position of order) {
    const index = indices[position] ?? 0
    queues.get(small.sizes[index] ?? 0)?.push(index)
  }
  const next = sizes.map(() => 0)
  return evenly(uses).map((pattern) => {
    const group: number[] = []
    pattern.forEach((times, type) => {
      const queue = queues.get(sizes[type] ?? 0) ?? []
      const from = next[type] ?? 0
      group.push(...queue.slice(from, from + times))
      next[type] = from + times
    })
    return group
  })
}

function evenly(uses: readonly PatternUse[]): PatternUse['pattern'][] {
  const placed = uses.flatMap(({ pattern, times }) =>
    Array.from({ length: times }, (_, turn) => ({ pattern, at: (turn + 0.5) / times })),
  )
  return placed.sort((a, b) => a.at - b.at).map((entry) => entry.pattern)
}
