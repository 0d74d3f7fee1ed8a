import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Field } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { DateInput } from '../../../../components/when-input'
import { programmeCopy } from '../../../../copy/programme-desk'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import { newValueOf, typedOf } from './typed-value'
import { usePropose } from './use-propose'
import type { OneValue } from './use-rules'
import { ValueField } from './value-field'

const copy = programmeCopy.value

/** Another value for this place, with a reason and a day; it waits for a second official. */
export function ProposeForm({ one, onBack }: { one: OneValue; onBack: () => void }) {
  const { value: listed, earliest } = one
  const [typed, setTyped] = useState(() => typedOf(listed.value, listed.shape))
  const [reason, setReason] = useState('')
  const [from, setFrom] = useState<string>(earliest)
  const send = usePropose(listed.paths[0] ?? '')
  const value = newValueOf(typed, listed.shape)
  const isSame = JSON.stringify(value) === JSON.stringify(listed.value)
  const isReady =
    value !== undefined && !isSame && reason.trim().length >= SHORTEST_REASON && from >= earliest
  return (
    <>
      <Field label={copy.newValue}>
        <ValueField label={copy.newValue} shape={listed.shape} typed={typed} onChange={setTyped} />
      </Field>
      <ReasonField label={copy.reason} usual={copy.usual} value={reason} onChange={setReason} />
      <Field label={copy.from} hint={copy.fromHint}>
        <DateInput label={copy.from} value={from} from={earliest} onChange={setFrom} />
      </Field>
      <RefusalNotice refusal={send.refusal} />
      <View className="stack">
        <Button
          block
          kind="primary"
          text={copy.send}
          disabled={!isReady}
          busy={send.busy}
          onPress={() =>
            value !== undefined && send.run({ value, reason: reason.trim(), effectiveFrom: from })
          }
        />
        <Button block text={shellCopy.cancel} onPress={onBack} />
      </View>
    </>
  )
}
