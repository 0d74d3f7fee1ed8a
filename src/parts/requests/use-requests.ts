import { useState } from 'react'
import { api } from '../../api/client'
import { type Deed, useDeed } from '../../api/use-deed'
import { type PagedReading, usePages } from '../../api/use-pages'
import type { Appeal, Leave, Request, RequestState, RequestsOf } from './request'

const APPEALS = 'attendance.listAppeals'
const LEAVES = 'attendance.listLeaves'

export interface RequestLists {
  state: RequestState
  choose: (state: RequestState) => void
  /** What is decided first has a deadline. */
  appeals: PagedReading<Appeal>
  leaves: PagedReading<Leave>
}

/** Appeals and requests for leave in one state, each fifty at a time. */
export function useRequests(of: RequestsOf): RequestLists {
  const [state, choose] = useState<RequestState>('open')
  const input = { of, state }
  const after = (cursor: string | undefined) => ({ ...input, ...(cursor !== undefined && { after: cursor }) })
  const appeals = usePages(
    [APPEALS, input],
    (cursor: string | undefined) => api.attendance.listAppeals.query(after(cursor)),
    ({ appeals: rows, hasMore }) => ({ rows, next: hasMore ? rows.at(-1)?.id : undefined }),
  )
  const leaves = usePages(
    [LEAVES, input],
    (cursor: string | undefined) => api.attendance.listLeaves.query(after(cursor)),
    ({ leaves: rows, hasMore }) => ({ rows, next: hasMore ? rows.at(-1)?.id : undefined }),
  )
  return { state, choose, appeals, leaves }
}

export interface Decision {
  granted: boolean
  why: string
}

export const useDecision = (request: Request, onDone: () => void): Deed<Decision, unknown> =>
  useDeed(
    (decision: Decision) =>
      request.kind === 'appeal'
        ? api.attendance.decideAppeal.mutate({ appeal: request.id, ...decision })
        : api.attendance.decideLeave.mutate({ leave: request.id, ...decision }),
    [APPEALS, LEAVES, 'attendance.attendanceSheet'],
    onDone,
  )
