import { instant } from '@/domain/shared'
import { useMe, useMyLogs, useMyProgress, useMySessions } from '../../api/mine'
import { useOutbox } from '../../api/outbox'
import { type Loaded, loaded } from '../../api/page-state'
import { useNow } from '../../platform/clock'
import { buildToday } from './build-view'
import type { TodayState } from './view'

/** Reads what 今天 shows. */
export function useToday(): TodayState {
  const me = loaded(useMe())
  const sessionsRead = useMySessions()
  const progress = useMyProgress().data
  const logs = useMyLogs().data?.toWrite ?? []
  const outbox = useOutbox()
  const now = useNow(aheadOf(sessionsRead))
  if (me.state !== 'ready') return me
  if (me.value.state !== 'bound') return { state: me.value.state }
  if (!me.value.row) return { state: 'guest', hasDesk: me.value.grants.length > 0 }
  const sessions = loaded(sessionsRead)
  if (sessions.state !== 'ready') return sessions
  const view = buildToday({ now, sessions: sessions.value.sessions, progress, outbox, logs })
  const hasFigure = view.progress?.kind === 'figure'
  if (!hasFigure && !view.next && view.todos.length === 0) return { state: 'empty', now }
  return { state: 'ready', view, ...oldest(me, sessions) }
}

/** How far the server's clock was ahead of this device's at the last reading. */
function aheadOf(read: ReturnType<typeof useMySessions>): number {
  return read.data ? read.data.now - read.dataUpdatedAt : 0
}

function oldest(...readings: Loaded<unknown>[]): { asOf?: ReturnType<typeof instant> } {
  const dates = readings.flatMap((reading) => (reading.state === 'ready' && reading.asOf) || [])
  return dates.length > 0 ? { asOf: instant(Math.min(...dates)) } : {}
}
