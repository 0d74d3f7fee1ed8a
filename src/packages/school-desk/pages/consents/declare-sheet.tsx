import { useState } from 'react'
import { dateInChina, instant, parseCalendarDate, type SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { DateInput } from '../../../../components/when-input'
import { consentCopy as copy } from '../../../../copy/consent'
import { newRequestKey } from '../../../../platform/request-key'
import { type ConsentForm, emptyForm, type WrongField, wrongFields } from './consent-form'

interface DeclareSheetProps {
  open: boolean
  school: SchoolId
  onClose: () => void
}

/** One class, for how long, and the declaration itself. Faults are shown once saving was tried. */
export function DeclareSheet({ open, school, onClose }: DeclareSheetProps) {
  const today = dateInChina(instant(Date.now()))
  const [form, setForm] = useState<ConsentForm>(() => emptyForm(today))
  const [tried, setTried] = useState(false)
  const [requestKey, setRequestKey] = useState(() => newRequestKey('evidence'))
  const wrong = wrongFields(form)
  const fault = (field: WrongField) => (tried && wrong.includes(field) ? copy.wrong[field] : undefined)
  const change = (part: Partial<ConsentForm>) => setForm((before) => ({ ...before, ...part }))
  const { run, busy, refusal } = useDeed(
    () =>
      api.evidence.declareConsent.mutate({
        school,
        className: form.className.trim(),
        pupils: Number(form.pupils),
        withheld: Number(form.withheld),
        from: form.from,
        until: form.until,
        declares: true,
        requestKey,
      }),
    ['evidence.consents'],
    () => {
      setForm(emptyForm(today))
      setTried(false)
      setRequestKey(newRequestKey('evidence'))
      onClose()
    },
  )
  const save = () => {
    setTried(true)
    if (wrong.length === 0) run(undefined)
  }
  return (
    <Sheet open={open} title={copy.declare} onClose={onClose}>
      <Field label={copy.className} hint={copy.classHint} error={fault('className')}>
        <TextInput
          label={copy.className}
          value={form.className}
          maxLength={30}
          onChange={(className) => change({ className })}
        />
      </Field>
      <Field label={copy.pupils} error={fault('pupils')}>
        <TextInput
          label={copy.pupils}
          type="number"
          value={form.pupils}
          onChange={(pupils) => change({ pupils })}
        />
      </Field>
      <Field label={copy.withheld} hint={copy.withheldHint} error={fault('withheld')}>
        <TextInput
          label={copy.withheld}
          type="number"
          value={form.withheld}
          onChange={(withheld) => change({ withheld })}
        />
      </Field>
      <Field label={copy.until} error={fault('until')}>
        <DateInput
          label={copy.until}
          value={form.until}
          onChange={(text) => change({ until: parseCalendarDate(text) ?? form.until })}
        />
      </Field>
      <CheckRow
        title={copy.statement}
        checked={form.declares}
        onChange={(declares) => change({ declares })}
        note={fault('statement') ?? ''}
      />
      <RefusalNotice refusal={refusal} />
      <Button block kind="primary" text={copy.save} busy={busy} onPress={save} />
    </Sheet>
  )
}
