import { useInfiniteQuery } from '@tanstack/react-query'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { loadedPages } from '../../../../api/pages'
import type { Discussion, Post } from '../../study/answers'

export interface DiscussionView {
  head: Discussion
  posts: readonly Post[]
  /** absent when these are all */
  earlier?: () => void
}

/** A discussion with its newest posts, thirty more at a time. */
export function useDiscussion(discussion: string): Loaded<DiscussionView> {
  const reading = useInfiniteQuery({
    queryKey: ['study.discussion', discussion],
    queryFn: ({ pageParam }) =>
      api.study.discussion.query({
        discussion,
        ...(pageParam !== undefined && { before: pageParam }),
      }),
    initialPageParam: undefined as Instant | undefined,
    getNextPageParam: (last) => (last.hasMore ? last.posts.at(-1)?.at : undefined),
  })
  return loadedPages(reading, (pages, head) => ({
    head,
    posts: pages.flatMap(({ posts }) => posts),
    ...(reading.hasNextPage && { earlier: () => void reading.fetchNextPage() }),
  }))
}
