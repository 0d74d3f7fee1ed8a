import type { Revision } from '@/domain/session'
import type { Instant, SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { queryClient } from '../../../../api/query'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { useNow } from '../../../../platform/clock'
import type { ReadSession } from '../../answers'
import { hallReadings } from '../../hall-readings'

const LOOK_EVERY_MS = 10_000
const STALE = ['session.session', 'session.listSessions', 'session.codeKey', 'attendance.attendanceSheet']

/** The half-day, its counts read again every ten seconds. */
export const useSession = (session: SessionId): Loaded<ReadSession> =>
  useReading(hallReadings(session).session.key, hallReadings(session).session.read, {
    kept: true,
    every: LOOK_EVERY_MS,
  })

/** The server's time: what may be done is judged by it, not by this device's clock. */
export function useServerNow({ id, now }: ReadSession): Instant {
  const readAt = queryClient.getQueryState(hallReadings(id as SessionId).session.key)?.dataUpdatedAt
  return useNow(readAt === undefined ? 0 : now - readAt)
}

export const useRevision = (session: SessionId, onDone: () => void) =>
  useDeed((revision: Revision) => api.session.reviseSession.mutate({ session, revision }), STALE, onDone)

/** Every code of this generation becomes worthless. */
export const useRenewal = (session: SessionId, onDone: () => void) =>
  useDeed((generation: number) => api.session.renewCodeKey.mutate({ session, generation }), STALE, onDone)
