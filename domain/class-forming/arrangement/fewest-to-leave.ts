/** Of these sizes, which must leave so that the rest fits into `limit`: the fewest people, then the fewest schools. Indexes. */
export function fewestToLeave(sizes: readonly number[], limit: number): Set<number> {
  // best[load]: the indexes that stay with exactly this load, as many schools as possible.
  const best = new Map<number, number[]>([[0, []]])
  sizes.forEach((size, index) => {
    for (const [load, stay] of [...best]) {
      const next = load + size
      if (next > limit) continue
      const known = best.get(next)
      if (!known || known.length < stay.length + 1) best.set(next, [...stay, index])
    }
  })
  const fullest = Math.max(...best.keys())
  const staying = new Set(best.get(fullest))
  return new Set([...sizes.keys()].filter((index) => !staying.has(index)))
}
