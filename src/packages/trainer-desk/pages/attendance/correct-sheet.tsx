import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Field } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Sheet } from '../../../../components/sheet'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import type { SheetRow } from '../../answers'
import { type Direction, useCorrection } from './use-attendance'
import { missingOf } from './view'

export interface HandSheetProps {
  open: boolean
  session: SessionId
  people: readonly SheetRow[]
  onClose: () => void
  onDone: () => void
}

const CHOICES = ['in', 'out', 'both'] as const
const DIRECTIONS: Record<(typeof CHOICES)[number], readonly Direction[]> = {
  in: ['in'],
  out: ['out'],
  both: ['in', 'out'],
}

/** Records by hand, with the reason that stays with them. */
export function CorrectSheet({ open, session, people, onClose, onDone }: HandSheetProps) {
  const [chosen, setChosen] = useState<(typeof CHOICES)[number]>()
  const [why, setWhy] = useState('')
  const correction = useCorrection(session, onDone)
  const missesIn = people.some((row) => missingOf(row).includes('in'))
  const direction = chosen ?? (missesIn ? 'in' : 'out')
  const verb = copy.correct(people.length)
  return (
    <Sheet open={open} title={copy.correctTitle} onClose={onClose}>
      <View>{copy.correctText(people.map(({ name }) => name))}</View>
      <Field label={copy.direction}>
        <Segments
          small
          label={copy.direction}
          value={direction}
          options={CHOICES.map((value) => ({ value, text: copy.directions[value] }))}
          onChange={setChosen}
        />
      </Field>
      <ReasonField label={copy.why} usual={copy.correctWhy} value={why} onChange={setWhy} />
      <RefusalNotice refusal={correction.refusal} />
      <Button
        block
        kind="primary"
        text={correction.busy ? copy.progress(correction.done, people.length) : verb}
        label={verb}
        disabled={why.trim().length < SHORTEST_REASON}
        busy={correction.busy}
        onPress={() =>
          correction.run({
            people: people.map(({ person }) => person),
            directions: DIRECTIONS[direction],
            why: why.trim(),
          })
        }
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
