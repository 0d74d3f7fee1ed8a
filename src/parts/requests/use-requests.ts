import { useState } from 'react'
import { api } from '../../api/client'
import type { Loaded } from '../../api/page-state'
import { type Deed, useDeed } from '../../api/use-deed'
import { useReading } from '../../api/use-reading'
import type { Request, RequestState, RequestsOf } from './request'

const APPEALS = 'attendance.listAppeals'
const LEAVES = 'attendance.listLeaves'

export interface RequestLists {
  state: RequestState
  choose: (state: RequestState) => void
  reading: Loaded<{ requests: readonly Request[]; hasMore: boolean }>
}

/** Appeals first, because they have a deadline. */
export function useRequests(of: RequestsOf): RequestLists {
  const [state, choose] = useState<RequestState>('open')
  const input = { of, state }
  const appeals = useReading([APPEALS, input], () => api.attendance.listAppeals.query(input))
  const leaves = useReading([LEAVES, input], () => api.attendance.listLeaves.query(input))
  return { state, choose, reading: both() }

  function both(): RequestLists['reading'] {
    if (appeals.state !== 'ready') return appeals
    if (leaves.state !== 'ready') return leaves
    const asOf = appeals.asOf ?? leaves.asOf
    return {
      state: 'ready',
      value: {
        requests: [
          ...appeals.value.appeals.map((one) => ({ kind: 'appeal' as const, ...one })),
          ...leaves.value.leaves.map((one) => ({ kind: 'leave' as const, ...one })),
        ],
        hasMore: appeals.value.hasMore || leaves.value.hasMore,
      },
      ...(asOf !== undefined && { asOf }),
    }
  }
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
