import { hexToBytes } from '@noble/hashes/utils'
import { useState } from 'react'
import { serverTimeAt, signRoll } from '@/domain/check-in'
import { type Instant, instant, type SessionId } from '@/domain/shared'
import { keep, type OutboxEntry, useOutbox } from '../../../../api/outbox'
import type { Loaded } from '../../../../api/page-state'
import type { Refusal } from '../../../../api/refused'
import { useReading } from '../../../../api/use-reading'
import type { ReadSession, SheetRow } from '../../answers'
import { type CodeKey, hallReadings } from '../../hall-readings'
import { dropDraft, type RollDraft, readDraft, saveDraft } from './roll-draft'
import { emptyForm, type RollForm, rollFrom } from './roll-form'

/** What a roll needs, all of it kept on this device by the code page. */
export interface Hall {
  codeKey: CodeKey
  session: ReadSession
  rows: readonly SheetRow[]
}

export function useHall(id: SessionId): Loaded<Hall> {
  const readings = hallReadings(id)
  const codeKey = useReading(readings.codeKey.key, readings.codeKey.read, { kept: true })
  const session = useReading(readings.session.key, readings.session.read, { kept: true })
  const sheet = useReading(readings.sheet.key, readings.sheet.read, { kept: true })
  if (codeKey.state !== 'ready') return codeKey
  if (session.state !== 'ready') return session
  if (sheet.state !== 'ready') return sheet
  return {
    state: 'ready',
    value: { codeKey: codeKey.value, session: session.value, rows: sheet.value.rows },
  }
}

export interface RollTaking {
  form: RollForm
  change: (change: Partial<RollForm>) => void
  /** the roll that was closed here last, with the server's answer when there is one */
  closed: OutboxEntry | undefined
  refusal: Refusal | undefined
  now: Instant
  close: () => void
  again: () => void
}

/** Fills a roll and closes it: signed and stored on this device before anything says that it is saved. */
export function useRollTaking({ codeKey, session }: Hall): RollTaking {
  const id = session.id as SessionId
  const now = serverTimeAt(instant(Date.now()), codeKey.clock)
  const fresh = (): RollDraft => ({ form: emptyForm(session, now) })
  const [draft, setDraft] = useState(() => readDraft(id) ?? fresh())
  const [full, setFull] = useState(false)
  const closed = useOutbox().find((entry) => entry.id === draft.entry)
  const refused = closed?.verdict.state === 'refused' ? closed.verdict : undefined

  const put = (next: RollDraft) => {
    setDraft(next)
    setFull(!isSaved(() => saveDraft(id, next)))
  }
  const close = () => {
    const roll = rollFrom(draft.form, id, serverTimeAt(instant(Date.now()), codeKey.clock))
    const { session: _, ...told } = roll
    const signature = signRoll(hexToBytes(codeKey.keyHex), roll)
    try {
      const { id: entry } = keep('attendance.submitRoll', { session: id, roll: { ...told, signature } })
      put({ ...draft, entry })
    } catch {
      setFull(true)
    }
  }
  return {
    form: draft.form,
    change: (change) => put({ form: { ...draft.form, ...change } }),
    closed: refused ? undefined : closed,
    refusal: full ? { code: 'STORAGE_FULL', facts: {} } : refused,
    now,
    close,
    again: () => {
      dropDraft(id)
      setDraft(fresh())
    },
  }
}

function isSaved(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}
