import type { UseQueryResult } from '@tanstack/react-query'
import { type Instant, instant } from '@/domain/shared'
import { type Refusal, refusalOf } from './refused'

/** Nothing to show yet: `Waiting` stands in for it, and there is always a way to try again. */
export type NotLoaded =
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }

/** What a page may show; a page adds its own `empty`. */
export type Loaded<Value> =
  | NotLoaded
  /** `asOf` is set when the newest reading failed and this is an older one */
  | { state: 'ready'; value: Value; asOf?: Instant }

/** One state from a reading. An older value is better than an error: it is shown and dated. */
export function loaded<Value>(reading: UseQueryResult<Value>): Loaded<Value> {
  const retry = () => void reading.refetch()
  if (reading.data !== undefined) {
    const stale = reading.isError || reading.failureCount > 0
    return {
      state: 'ready',
      value: reading.data,
      ...(stale ? { asOf: instant(reading.dataUpdatedAt) } : {}),
    }
  }
  if (reading.isError) return { state: 'failed', refusal: refusalOf(reading.error), retry }
  return { state: 'loading', retry }
}
