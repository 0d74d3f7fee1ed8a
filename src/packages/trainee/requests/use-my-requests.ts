import type { MySession } from '../../../api/answers'
import { api } from '../../../api/client'
import { useMySessions } from '../../../api/mine'
import { type Loaded, loaded } from '../../../api/page-state'
import { useReading } from '../../../api/use-reading'
import type { MyRequests } from './candidates'

export const MY_REQUESTS = 'attendance.myRequests'

export interface Own {
  sessions: readonly MySession[]
  requests: MyRequests
}

/** The person's own half-days and what was asked about them. */
export function useMyRequests(): Loaded<Own> {
  const sessions = loaded(useMySessions())
  const requests = useReading([MY_REQUESTS], () => api.attendance.myRequests.query({}), { kept: true })
  if (sessions.state !== 'ready') return sessions
  if (requests.state !== 'ready') return requests
  const asOf = sessions.asOf ?? requests.asOf
  return {
    state: 'ready',
    value: { sessions: sessions.value.sessions, requests: requests.value },
    ...(asOf !== undefined && { asOf }),
  }
}
