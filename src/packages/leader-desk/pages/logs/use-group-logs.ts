import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { loaded, type NotLoaded } from '../../../../api/page-state'
import { useRemembered } from '../../../../api/remembered'
import { usePages } from '../../../../api/use-pages'
import { useWhoAmI } from '../../../../api/who-am-i'
import type { GroupLog, LedGroup } from '../../answers'

export type Show = 'all' | 'without-comment'

export type GroupLogsState =
  | NotLoaded
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
  const logs = usePages(
    ['groupLogs', group, show],
    (before: Instant | undefined) =>
      api.trainingLog.groupLogs.query({
        group: group ?? '',
        show,
        ...(before !== undefined && { before }),
      }),
    (page) => ({ rows: page.logs, next: page.hasMore ? page.logs.at(-1)?.submittedAt : undefined }),
    group !== undefined,
  )
  if (groups.state !== 'ready') return groups
  if (group === undefined) return { state: 'no-group' }
  if (logs.state !== 'ready') return logs
  const { first, rows, more, asOf } = logs
  return {
    state: 'ready',
    view: {
      now: first.now,
      groups: groups.value,
      group,
      chooseGroup,
      show,
      chooseShow,
      counts: first.counts,
      logs: rows,
      ...(more && { earlier: more }),
    },
    ...(asOf !== undefined && { asOf }),
  }
}
