import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type PagedReading, usePages } from '../../../../api/use-pages'
import type { ListedDiscussion } from '../../study/answers'

/** The newest discussions, thirty at a time. */
export const useDiscussions = (course: string | undefined): PagedReading<ListedDiscussion> =>
  usePages(
    ['study.listDiscussions', course ?? ''],
    (before: Instant | undefined) =>
      api.study.listDiscussions.query({
        ...(course !== undefined && { course }),
        ...(before !== undefined && { before }),
      }),
    ({ discussions, hasMore }) => ({
      rows: discussions,
      next: hasMore ? discussions.at(-1)?.at : undefined,
    }),
  )
