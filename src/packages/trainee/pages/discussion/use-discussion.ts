import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type PagedReading, usePages } from '../../../../api/use-pages'
import type { Discussion, Post } from '../../study/answers'

/** A discussion with its newest posts, thirty more at a time. */
export const useDiscussion = (discussion: string): PagedReading<Post, Discussion> =>
  usePages(
    ['study.discussion', discussion],
    (before: Instant | undefined) =>
      api.study.discussion.query({ discussion, ...(before !== undefined && { before }) }),
    ({ posts, hasMore }) => ({ rows: posts, next: hasMore ? posts.at(-1)?.at : undefined }),
  )
/** The discussion itself is the newest answer. */
export type ReadDiscussion = Extract<PagedReading<Post, Discussion>, { state: 'ready' }>
