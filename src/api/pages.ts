import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { instant } from '@/domain/shared'
import type { Loaded } from './page-state'
import { refusalOf } from './refused'

/** One state from a reading that goes on page by page; `join` puts the pages together, the first one being the newest. */
export function loadedPages<Page, Value>(
  reading: UseInfiniteQueryResult<InfiniteData<Page>>,
  join: (pages: readonly Page[], first: Page) => Value,
): Loaded<Value> {
  const retry = () => void reading.refetch()
  const pages = reading.data?.pages ?? []
  const [first] = pages
  if (first === undefined)
    return reading.isError
      ? { state: 'failed', refusal: refusalOf(reading.error), retry }
      : { state: 'loading', retry }
  const stale = reading.isError ? { asOf: instant(reading.dataUpdatedAt) } : {}
  return { state: 'ready', value: join(pages, first), ...stale }
}
