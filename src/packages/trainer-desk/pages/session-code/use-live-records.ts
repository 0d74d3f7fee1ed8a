import { useEffect, useState } from 'react'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type LiveLook, type LiveRecord, merged, type OpenCall } from './view'

const LOOK_EVERY_MS = 3000
/** A look that takes longer has not been answered: the count must not pretend to be live. */
const PATIENCE_MS = 6000
/** Records of the same moment are not written in the order of their times: a look goes back this far and counts nobody twice. */
const OVERLAP_MS = 1500
/** Every so many looks everything is read once more: a record that was confirmed or voided keeps its time. */
const WHOLE_EVERY = 20

export interface Live {
  records: readonly LiveRecord[]
  /** How the half-day stands by the latest look. */
  stand?: LiveLook['session']
  /** How many scanned before the doors opened and wait for them. */
  queued: number
  /** The second scan that is open. */
  call?: OpenCall
  /** The latest look was not answered. */
  failing: boolean
  heardAt?: Instant
  /** Looks at everything at once. */
  refresh: () => void
}

type Heard = Omit<Live, 'refresh'>

/**
 * Asks for what is newer than the last record seen, so that a look costs what it brings; for everything when the server has more records than
 * are known here, because one entered by hand bears the time of the start.
 */
export function useLiveRecords(session: SessionId): Live {
  const [heard, setHeard] = useState<Heard>({ records: [], queued: 0, failing: false })
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is how `refresh` asks for a look out of turn
  useEffect(() => {
    let stopped = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let seenUntil = 0
    let records: readonly LiveRecord[] = []
    const look = async (count: number) => {
      const after = count % WHOLE_EVERY === 0 ? 0 : seenUntil
      const found = await Promise.race([lookAfter(session, after), silence()]).catch(() => undefined)
      if (stopped) return
      if (!found) {
        setHeard((before) => ({ ...before, failing: true }))
        return wait(0, LOOK_EVERY_MS)
      }
      records = merged(records, found.records)
      seenUntil = Math.max(seenUntil, ...found.records.map(({ at }) => at - OVERLAP_MS))
      setHeard({
        records,
        queued: found.queued,
        ...(found.call && { call: found.call }),
        stand: found.session,
        failing: false,
        heardAt: instant(Date.now()),
      })
      if (after > 0 && found.total > records.length) return wait(0, 0)
      wait(count + 1, LOOK_EVERY_MS)
    }
    const wait = (count: number, ms: number) => {
      timer = setTimeout(() => void look(count), ms)
    }
    void look(0)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [session, round])

  return { ...heard, refresh: () => setRound((count) => count + 1) }
}

async function lookAfter(session: SessionId, after: number): Promise<LiveLook> {
  const look = await api.attendance.sessionRecords.query({ session, after })
  const last = look.records.at(-1)
  if (!look.hasMore || !last) return look
  const rest = await lookAfter(session, last.at)
  return { ...rest, records: [...look.records, ...rest.records] }
}

const silence = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))
