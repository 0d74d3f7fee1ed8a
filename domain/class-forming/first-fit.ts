import type { Pattern, SizeCounts } from './size-knapsack'

/** First-fit decreasing on sizes: each school, the largest first, joins the first class with room. Fast, and often not the fewest. */
export function firstFitPatterns({ cap, sizes, counts }: SizeCounts): { pattern: Pattern; times: number }[] {
  let open: { pattern: Pattern; room: number; times: number }[] = []
  for (let type = sizes.length - 1; type >= 0; type--) {
    const size = sizes[type] ?? 1
    let left = counts[type] ?? 0
    const next: typeof open = []
    for (const group of open) {
      const each = Math.min(Math.floor(group.room / size), left)
      const filled = each > 0 ? Math.min(group.times, Math.floor(left / each)) : 0
      if (filled > 0) next.push(joined(group, type, each, size, filled))
      left -= each * filled
      if (filled < group.times && each > 0 && left > 0) {
        next.push(joined(group, type, left, size, 1))
        if (filled + 1 < group.times) next.push({ ...group, times: group.times - filled - 1 })
        left = 0
      } else if (filled < group.times) next.push({ ...group, times: group.times - filled })
    }
    open = next
    const each = Math.floor(cap / size)
    const empty = { pattern: new Int32Array(sizes.length), room: cap, times: 0 }
    if (left >= each) open.push(joined(empty, type, each, size, Math.floor(left / each)))
    if (left % each > 0) open.push(joined(empty, type, left % each, size, 1))
  }
  return open.map(({ pattern, times }) => ({ pattern, times }))
}

function joined(
  { pattern, room }: { pattern: Pattern; room: number },
  type: number,
  each: number,
  size: number,
  times: number,
) {
  const filled = pattern.slice()
  filled[type] = (filled[type] ?? 0) + each
  return { pattern: filled, room: room - each * size, times }
}
