import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Field, TextInput } from '../../../components/field'
import { Notice } from '../../../components/notice'
import { RefusalNotice } from '../../../components/refusal-notice'
import { Waiting } from '../../../components/waiting'
import { changeCopy } from '../../../copy/classes-change'
import { classViolation } from '../../../copy/refusals/class-forming'
import { shellCopy } from '../../../copy/shell'
import type { PlanRef, Preview } from './answers'
import { ChangeFigures } from './change-figures'
import { useChange, usePreview, type WantedChange } from './use-change'

interface ChangePreviewProps {
  plan: PlanRef
  change: WantedChange
  nameOf: (school: string) => string
  onBack: () => void
  onDone: () => void
}

/** What the change costs before it is done; a class over the rule needs a reason, everything else against the rule cannot be done. */
export function ChangePreview({ plan, change, nameOf, onBack, onDone }: ChangePreviewProps) {
  const preview = usePreview(plan, change)
  const deed = useChange(plan, change, onDone)
  if (preview.state !== 'ready') return <Waiting cards={1} reading={preview} />
  const { value } = preview
  const excess = excessOf(value)
  const isSame = value.classes.length === 0
  return (
    <>
      {value.violations.map((violation) => (
        <Notice key={JSON.stringify(violation)} tone="bad">
          {classViolation(violation, nameOf)}
        </Notice>
      ))}
      {isSame ? <Notice>{changeCopy.noChange}</Notice> : <ChangeFigures preview={value} />}
      <RefusalNotice refusal={deed.refusal} />
      {value.violations.length === 0 && !isSame && (
        <Button
          block
          kind="primary"
          text={change.kind === 'merge' ? changeCopy.applyMerge : changeCopy.apply}
          busy={deed.busy}
          onPress={() => deed.run({ version: value.version })}
        />
      )}
      {excess !== undefined && (
        <OverrideForm
          busy={deed.busy}
          onGive={(reason) => deed.run({ version: value.version, override: { limit: excess, reason } })}
        />
      )}
      <Button block text={shellCopy.back} onPress={onBack} />
    </>
  )
}

/** The load that an official would have to allow, when nothing else is against it. */
function excessOf({ violations }: Preview): number | undefined {
  const [only, ...others] = violations
  return only?.code === 'CLASS_OVER_CAPACITY' && others.length === 0 ? only.load : undefined
}

/** Four characters say something; the server asks for the same. */
const SHORTEST_REASON = 4

function OverrideForm({ busy, onGive }: { busy: boolean; onGive: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  return (
    <>
      <View className="sub">{changeCopy.overrideWhy}</View>
      <Field label={changeCopy.reason}>
        <TextInput label={changeCopy.reason} value={reason} maxLength={200} onChange={setReason} />
      </Field>
      <Button
        block
        kind="danger"
        text={changeCopy.override}
        busy={busy}
        disabled={reason.trim().length < SHORTEST_REASON}
        onPress={() => onGive(reason.trim())}
      />
    </>
  )
}
