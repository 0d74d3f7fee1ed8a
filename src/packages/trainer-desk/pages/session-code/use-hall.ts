import { useEffect } from 'react'
import type { Instant, SessionId } from '@/domain/shared'
import type { Loaded } from '../../../../api/page-state'
import { queryClient } from '../../../../api/query'
import { useReading } from '../../../../api/use-reading'
import type { ReadSession, SheetRow } from '../../answers'
import { type CodeKey, hallReadings } from '../../hall-readings'
import { useLiveRecords } from './use-live-records'
import type { LiveRecord, OpenCall } from './view'

const AGAIN_EVERY_MS = 60_000

export interface Hall {
  codeKey: CodeKey
  session: ReadSession
  rows: readonly SheetRow[]
  records: readonly LiveRecord[]
  /** How many scanned before the doors opened and wait for them. */
  queued: number
  /** The second scan that is open. */
  call?: OpenCall
  /** When the server was last heard, once it has fallen silent. */
  silentSince?: Instant
  /** Looks again at once, after a correction. */
  refresh: () => void
}

/** The key, the session, everybody invited, and what comes in every three seconds; the first three are kept for a hall without a network. */
export function useHall(id: SessionId): Loaded<Hall> {
  const { codeKey: keyReading, session: sessionReading, sheet: sheetReading } = hallReadings(id)
  const again = { kept: true, every: AGAIN_EVERY_MS }
  const codeKey = useReading(keyReading.key, keyReading.read, again)
  const session = useReading(sessionReading.key, sessionReading.read, again)
  const sheet = useReading(sheetReading.key, sheetReading.read, again)
  const live = useLiveRecords(id)
  const generation = codeKey.state === 'ready' ? codeKey.value.generation : undefined
  useRenewedKey(id, generation, live.stand?.generation)
  const waiting = [codeKey, session, sheet].find((reading) => reading.state === 'failed')
  if (waiting?.state === 'failed') return waiting
  if (codeKey.state !== 'ready') return codeKey
  if (session.state !== 'ready') return session
  if (sheet.state !== 'ready') return sheet
  const { stand, records, queued, call, refresh, failing, heardAt } = live
  const silentSince = failing ? (heardAt ?? session.asOf) : undefined
  return {
    state: 'ready',
    value: {
      codeKey: codeKey.value,
      session: { ...session.value, ...stand },
      rows: sheet.value.rows,
      records,
      queued,
      refresh,
      ...(call && { call }),
      ...(silentSince !== undefined && { silentSince }),
    },
  }
}

/** Somebody renewed the codes on another screen: this one fetches its key anew. */
function useRenewedKey(session: SessionId, held: number | undefined, current: number | undefined): void {
  useEffect(() => {
    if (held === undefined || current === undefined || current <= held) return
    void queryClient.invalidateQueries({ queryKey: hallReadings(session).codeKey.key })
  }, [session, held, current])
}
