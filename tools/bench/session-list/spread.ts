/** Milliseconds of many runs in three figures. */
export interface Spread {
  p50: number
  p95: number
  slowest: number
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50: at(0.5), p95: at(0.95), slowest: at(1) }
}
