/** How many schools of each size there are; `sizes` ascending, `counts` beside it. */
export interface SizeCounts {
  cap: number
  sizes: readonly number[]
  counts: readonly number[]
}

/** Schools of each size in one class, beside `sizes`. */
export type Pattern = Int32Array

/** The most valuable class, by dynamic programming over its load; never more schools of a size than `limits` says. */
export function bestPattern(
  { cap, sizes }: SizeCounts,
  limits: ArrayLike<number>,
  values: ArrayLike<number>,
): { value: number; pattern: Pattern } {
  const width = cap + 1
  const best = new Float64Array(width)
  const taken = new Uint16Array(sizes.length * width)
  sizes.forEach((size, type) => {
    const value = values[type] ?? 0
    const most = Math.min(limits[type] ?? 0, Math.floor(cap / size))
    if (value <= 0 || most <= 0) return
    for (let load = cap; load >= size; load--) {
      let top = best[load] ?? 0
      for (let times = 1; times <= most && times * size <= load; times++) {
        const reached = (best[load - times * size] ?? 0) + times * value
        if (reached > top) {
          top = reached
          taken[type * width + load] = times
        }
      }
      best[load] = top
    }
  })
  const pattern = new Int32Array(sizes.length)
  let load = cap
  for (let type = sizes.length - 1; type >= 0; type--) {
    const times = taken[type * width + load] ?? 0
    pattern[type] = times
    load -= times * (sizes[type] ?? 0)
  }
  return { value: best[cap] ?? 0, pattern }
}

/** Limits under which every pattern that fits by size alone is allowed. */
export const withoutLimits = ({ cap, sizes }: SizeCounts): number[] =>
  sizes.map((size) => Math.floor(cap / size))
