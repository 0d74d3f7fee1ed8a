import { useInfiniteQuery } from '@tanstack/react-query'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { loadedPages } from '../../../../api/pages'
import type { ListedDiscussion } from '../../study/answers'

export interface DiscussionsView {
  discussions: readonly ListedDiscussion[]
  /** absent when these are all */
  earlier?: () => void
}

/** The newest discussions, thirty at a time. */
export function useDiscussions(course: string | undefined): Loaded<DiscussionsView> {
  const reading = useInfiniteQuery({
    queryKey: ['study.listDiscussions', course ?? ''],
    queryFn: ({ pageParam }) =>
      api.study.listDiscussions.query({
        ...(course !== undefined && { course }),
        ...(pageParam !== undefined && { before: pageParam }),
      }),
    initialPageParam: undefined as Instant | undefined,
    getNextPageParam: (last) => (last.hasMore ? last.discussions.at(-1)?.at : undefined),
  })
  return loadedPages(reading, (pages) => ({
    discussions: pages.flatMap(({ discussions }) => discussions),
    ...(reading.hasNextPage && { earlier: () => void reading.fetchNextPage() }),
  }))
}
