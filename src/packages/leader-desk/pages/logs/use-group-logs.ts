import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Instant, instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { loaded } from '../../../../api/page-state'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { useRemembered } from '../../../../api/remembered'
import { useWhoAmI } from '../../../../api/who-am-i'
import type { GroupLog, LedGroup } from '../../answers'

export type Show = 'all' | 'without-comment'

export type GroupLogsState =
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  | { state: 'no-group' }
  | { state: 'ready'; view: GroupLogsView; asOf?: Instant }

export interface GroupLogsView {
  now: Instant
  groups: readonly LedGroup[]
  group: string
  chooseGroup: (group: string) => void
  show: Show
  chooseShow: (show: Show) => void
  counts: { all: number; withoutComment: number }
  logs: readonly GroupLog[]
  /** absent when these are all */
  earlier?: () => void
}

/** The logs of one group that the person leads. */
export function useGroupLogs(): GroupLogsState {
  const groups = loaded(
    useRemembered(['ledGroups', useWhoAmI().person ?? ''], () => api.trainingLog.ledGroups.query({})),
  )
  const [chosen, chooseGroup] = useState<string>()
  const [show, chooseShow] = useState<Show>('without-comment')
  const group = chosen ?? (groups.state === 'ready' ? groups.value[0]?.id : undefined)
  const reading = useInfiniteQuery({
    queryKey: ['groupLogs', group, show],
    queryFn: ({ pageParam }) =>
      api.trainingLog.groupLogs.query({
        group: group ?? '',
        show,
        ...(pageParam !== undefined && { before: pageParam }),
      }),
    initialPageParam: undefined as Instant | undefined,
    getNextPageParam: (last) => (last.hasMore ? last.logs.at(-1)?.submittedAt : undefined),
    enabled: group !== undefined,
  })
  if (groups.state !== 'ready') return groups
  if (group === undefined) return { state: 'no-group' }
  const retry = () => void reading.refetch()
  const [newest] = reading.data?.pages ?? []
  if (!newest) {
    if (reading.isError) return { state: 'failed', refusal: refusalOf(reading.error), retry }
    return { state: 'loading', retry }
  }
  return {
    state: 'ready',
    view: {
      now: newest.now,
      groups: groups.value,
      group,
      chooseGroup,
      show,
      chooseShow,
      counts: newest.counts,
      logs: reading.data?.pages.flatMap(({ logs }) => logs) ?? [],
      ...(reading.hasNextPage && { earlier: () => void reading.fetchNextPage() }),
    },
    ...(reading.isError && { asOf: instant(reading.dataUpdatedAt) }),
  }
}
