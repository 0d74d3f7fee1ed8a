import type { DelayBucket } from '@/domain/check-in'

export interface DelayBar extends DelayBucket {
  /** 0 … 1 of the longest bar */
  share: number
  /** the whole step lies beyond what is usual in this hall */
  isLate: boolean
}

/** Bars of the hall's delays; steps without a code are left out. */
export function barsOf(buckets: readonly DelayBucket[], limit: number | undefined): DelayBar[] {
  const most = Math.max(1, ...buckets.map(({ count }) => count))
  return buckets
    .filter(({ count }) => count > 0)
    .map(({ from, count }) => ({
      from,
      count,
      share: count / most,
      isLate: limit !== undefined && from >= limit,
    }))
}
