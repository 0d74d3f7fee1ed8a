import type { SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { MY_REQUESTS } from '../../requests/use-my-requests'

export interface LeaveAsked {
  session: SessionId
  why: string
}

export const useLeave = (onDone: () => void): Deed<LeaveAsked, unknown> =>
  useDeed((asked: LeaveAsked) => api.attendance.requestLeave.mutate(asked), [MY_REQUESTS], onDone)
