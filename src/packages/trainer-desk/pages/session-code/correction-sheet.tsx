import { useState } from 'react'
import type { Direction } from '@/domain/check-in'
import type { PersonId, SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { Sheet } from '../../../../components/sheet'
import { refusalText } from '../../../../copy/refusals'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'

export interface CorrectionSheetProps {
  session: string
  direction: Direction
  people: readonly string[]
  /** Enter a record that is missing, or confirm one that is pending. */
  act: 'correct' | 'confirm'
  onClose: () => void
  onDone: () => void
}

const STALE = ['attendance.attendanceSheet', 'session.session']

/** Asks for the reason that stays with the record, then writes; what is written twice stays once. */
export function CorrectionSheet(props: CorrectionSheetProps) {
  const { direction, people, act, onClose, onDone } = props
  const [why, setWhy] = useState('')
  const { run, busy, refusal } = useDeed(() => write(props, why.trim()), STALE, onDone)
  const isCorrection = act === 'correct'
  const count = people.length
  return (
    <Sheet
      open
      title={isCorrection ? copy.correctTitle(direction, count) : copy.confirmTitle(count)}
      onClose={onClose}
    >
      <ReasonField
        label={copy.reason}
        usual={copy.reasons[isCorrection ? direction : 'confirm']}
        value={why}
        onChange={setWhy}
      />
      {refusal && <Notice tone="bad">{refusalText(refusal).title}</Notice>}
      <Button
        block
        kind="primary"
        busy={busy}
        disabled={why.trim().length < SHORTEST_REASON}
        text={copy.act(isCorrection ? 'absent' : 'pending', count)}
        onPress={() => run(undefined)}
      />
    </Sheet>
  )
}

async function write(
  { act, session: id, direction, people }: CorrectionSheetProps,
  why: string,
): Promise<void> {
  const session = id as SessionId
  if (act === 'confirm') {
    await api.attendance.confirmRecords.mutate({ session, people: people as PersonId[], why })
    return
  }
  for (const person of people as readonly PersonId[])
    await api.attendance.correctRecord.mutate({ session, person, direction, why })
}
