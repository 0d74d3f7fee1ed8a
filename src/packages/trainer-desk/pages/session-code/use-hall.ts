import { useEffect, useRef, useState } from 'react'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import type { LiveRecord, Session, SheetRow } from './view'

const LOOK_EVERY_MS = 3000
const SHEET_EVERY_MS = 60_000
/** Records of the same moment are not written in the order of their times: a look goes back this far and counts nobody twice. */
const OVERLAP_MS = 1500

export interface Hall {
  session: Session
  rows: readonly SheetRow[]
  records: readonly LiveRecord[]
  /** Since when the server has not answered; undefined while it does. */
  silentSince?: Instant
  /** Looks again at once, after a correction. */
  refresh: () => void
}

/** The session, everybody invited, and what comes in every three seconds. */
export function useHall(id: SessionId): Loaded<Hall> {
  const session = useReading(['session.session', id], () => api.session.session.query({ session: id }), {
    kept: true,
    every: SHEET_EVERY_MS,
  })
  const sheet = useReading(
    ['attendance.attendanceSheet', id],
    () => api.attendance.attendanceSheet.query({ session: id }),
    {
      kept: true,
      every: SHEET_EVERY_MS,
    },
  )
  const live = useLiveRecords(id)
  if (session.state !== 'ready') return session
  if (sheet.state !== 'ready') return sheet
  return { state: 'ready', value: { session: session.value, rows: sheet.value.rows, ...live } }
}

/** Asks for what is newer than the last record seen, so that a look costs what it brings. */
function useLiveRecords(session: SessionId): Pick<Hall, 'records' | 'silentSince' | 'refresh'> {
  const [records, setRecords] = useState<readonly LiveRecord[]>([])
  const [silentSince, setSilentSince] = useState<Instant>()
  const [round, setRound] = useState(0)
  const after = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is how `refresh` asks for a look out of turn
  useEffect(() => {
    let stopped = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const seen = await lookAfter(session, after.current).catch(() => undefined)
      if (stopped) return
      setSilentSince((since) => (seen ? undefined : (since ?? instant(Date.now()))))
      if (seen && seen.length > 0) {
        after.current = Math.max(...seen.map(({ at }) => at)) - OVERLAP_MS
        setRecords((known) => merged(known, seen))
      }
      timer = setTimeout(() => void look(), LOOK_EVERY_MS)
    }
    void look()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [session, round])

  return {
    records,
    refresh: () => {
      // A correction may lie before what was last seen: look at everything once more.
      after.current = 0
      setRecords([])
      setRound((count) => count + 1)
    },
    ...(silentSince !== undefined && { silentSince }),
  }
}

const keyOf = ({ person, direction }: LiveRecord): string => `${person}:${direction}`

function merged(known: readonly LiveRecord[], seen: readonly LiveRecord[]): readonly LiveRecord[] {
  const fresh = new Map(seen.map((record) => [keyOf(record), record]))
  return [...known.filter((record) => !fresh.has(keyOf(record))), ...fresh.values()]
}

async function lookAfter(session: SessionId, after: number): Promise<LiveRecord[]> {
  const { records, hasMore } = await api.attendance.sessionRecords.query({
    session,
    after: Math.max(0, after),
  })
  const last = records.at(-1)
  return hasMore && last ? [...records, ...(await lookAfter(session, last.at))] : records
}
