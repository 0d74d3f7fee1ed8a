import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { type Instant, instant } from '@/domain/shared'
import type { NotLoaded } from './page-state'
import { refusalOf } from './refused'

/** A list that is read page by page. */
export type PagedReading<Row, Answer = unknown> =
  | NotLoaded
  /** `first` is the newest answer; `more` reads the next page and is absent when these are all; `asOf` as in `Loaded` */
  | { state: 'ready'; rows: readonly Row[]; first: Answer; more?: () => void; asOf?: Instant }

/**
 * Reads a list from its first page on; never more rows than it shows.
 * @param read one page; `undefined` asks for the first
 * @param pageOf the rows of an answer, and where the next page begins when there is one
 */
export function usePages<Answer, Row, Cursor>(
  key: QueryKey,
  read: (cursor: Cursor | undefined) => Promise<Answer>,
  pageOf: (answer: Answer) => { rows: readonly Row[]; next: Cursor | undefined },
  enabled = true,
): PagedReading<Row, Answer> {
  const reading = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam as Cursor | undefined),
    enabled,
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: (last) => pageOf(last).next,
  })
  const retry = () => void reading.refetch()
  const pages = reading.data?.pages ?? []
  const [first] = pages
  if (first === undefined) {
    if (reading.isError) return { state: 'failed', refusal: refusalOf(reading.error), retry }
    return { state: 'loading', retry }
  }
  return {
    state: 'ready',
    first,
    rows: pages.flatMap((page) => pageOf(page).rows),
    ...(reading.hasNextPage && { more: () => void reading.fetchNextPage() }),
    ...(reading.isError && { asOf: instant(reading.dataUpdatedAt) }),
  }
}
