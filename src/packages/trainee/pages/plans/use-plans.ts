import { useInfiniteQuery } from '@tanstack/react-query'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { loadedPages } from '../../../../api/pages'
import type { ListedPlan } from '../../study/answers'
import type { Reader } from './readers'

export interface Plans {
  now: Instant
  plans: readonly ListedPlan[]
  /** absent when these are all */
  earlier?: () => void
}

/** The newest plans, fifty at a time. */
export function usePlans({ key, of }: Reader): Loaded<Plans> {
  const reading = useInfiniteQuery({
    queryKey: ['study.listPlans', key],
    queryFn: ({ pageParam }) =>
      api.study.listPlans.query({ of, ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: undefined as Instant | undefined,
    getNextPageParam: (last) => (last.hasMore ? last.plans.at(-1)?.at : undefined),
  })
  return loadedPages(reading, (pages, newest) => ({
    now: newest.now,
    plans: pages.flatMap(({ plans }) => plans),
    ...(reading.hasNextPage && { earlier: () => void reading.fetchNextPage() }),
  }))
}
