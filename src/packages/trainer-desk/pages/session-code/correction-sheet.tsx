import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Direction } from '@/domain/check-in'
import type { PersonId, SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { Button } from '../../../../components/button'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { Sheet } from '../../../../components/sheet'
import { refusalText } from '../../../../copy/refusals'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'

export interface CorrectionSheetProps {
  session: string
  direction: Direction
  people: readonly string[]
  /** Enter a record that is missing, or confirm one that is pending. */
  act: 'correct' | 'confirm'
  onClose: () => void
  onDone: () => void
}

const SHORTEST_REASON = 2

/** Asks for the reason that stays with the record, then writes; what is written twice stays once. */
export function CorrectionSheet({
  session: id,
  direction,
  people,
  act,
  onClose,
  onDone,
}: CorrectionSheetProps) {
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const write = async () => {
    setBusy(true)
    await send(act, id as SessionId, direction, people as readonly PersonId[], why).then(
      onDone,
      (error: unknown) => setRefusal(refusalOf(error)),
    )
    setBusy(false)
  }
  const title =
    act === 'correct' ? copy.correctTitle(direction, people.length) : copy.confirmTitle(people.length)
  return (
    <Sheet open title={title} onClose={onClose}>
      <Field label={copy.reason} hint={copy.reasonHint}>
        <TextInput label={copy.reason} value={why} maxLength={200} onChange={setWhy} />
      </Field>
      <View className="correction__reasons">
        {copy.reasons.map((reason) => (
          <Button key={reason} small text={reason} onPress={() => setWhy(reason)} />
        ))}
      </View>
      {refusal && <Notice tone="bad">{refusalText(refusal).title}</Notice>}
      <Button
        block
        kind="primary"
        busy={busy}
        disabled={why.trim().length < SHORTEST_REASON}
        text={act === 'correct' ? copy.correct(people.length) : copy.confirm(people.length)}
        onPress={() => void write()}
      />
    </Sheet>
  )
}

async function send(
  act: 'correct' | 'confirm',
  session: SessionId,
  direction: Direction,
  people: readonly PersonId[],
  why: string,
): Promise<void> {
  if (act === 'confirm') await api.attendance.confirmRecords.mutate({ session, people: [...people], why })
  else
    for (const person of people)
      await api.attendance.correctRecord.mutate({ session, person, direction, why })
}
