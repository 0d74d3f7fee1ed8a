import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { ChoiceList } from '../../../../components/choice-list'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { DateInput } from '../../../../components/when-input'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import { useSettled } from '../../use-settled'
import { useTell } from './use-coverage'

/** Tells of somebody what no roster says: retired, not on the payroll, without a certificate. */
export function TellSheet({ onClose }: { onClose: () => void }) {
  const [person, setPerson] = useState<string>()
  const [retiredOn, setRetiredOn] = useState('')
  const [onPayroll, setOnPayroll] = useState(true)
  const [teachingCertificate, setCertificate] = useState(true)
  const [reason, setReason] = useState('')
  const tell = useTell(onClose)
  const isReady = person !== undefined && reason.trim().length >= SHORTEST_REASON
  return (
    <Sheet open title={copy.tellTitle} onClose={onClose}>
      <PersonField person={person} onChange={setPerson} />
      <Field label={copy.retiredOn}>
        <DateInput label={copy.retiredOn} value={retiredOn} onChange={setRetiredOn} />
      </Field>
      <CheckRow title={copy.notOnPayroll} checked={!onPayroll} onChange={(on) => setOnPayroll(!on)} />
      <CheckRow
        title={copy.noCertificate}
        checked={!teachingCertificate}
        onChange={(on) => setCertificate(!on)}
      />
      <ReasonField label={copy.why} usual={copy.whyUsual} value={reason} onChange={setReason} />
      <RefusalNotice refusal={tell.refusal} />
      <Button
        block
        kind="primary"
        text={copy.save}
        disabled={!isReady}
        busy={tell.busy}
        onPress={() =>
          person !== undefined &&
          tell.run({ person, retiredOn, onPayroll, teachingCertificate, reason: reason.trim() })
        }
      />
    </Sheet>
  )
}

interface PersonFieldProps {
  person: string | undefined
  onChange: (person: string) => void
}

/** Somebody of the roster by the whole name. */
function PersonField({ person, onChange }: PersonFieldProps) {
  const [typed, setTyped] = useState('')
  const name = useSettled(typed.trim())
  const reading = useReading(['people.listPeople', { name }], () =>
    name === '' ? Promise.resolve(undefined) : api.people.listPeople.query({ name }),
  )
  const found = reading.state === 'ready' ? (reading.value?.people ?? []) : []
  return (
    <Field label={copy.name}>
      <TextInput label={copy.name} value={typed} maxLength={40} onChange={setTyped} />
      <ChoiceList
        label={copy.pick}
        value={person}
        choices={found.map((one) => ({ value: one.person, text: one.name, note: one.schoolName }))}
        onChoose={onChange}
      />
    </Field>
  )
}
