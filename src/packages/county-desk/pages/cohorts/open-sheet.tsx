import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSchoolNames } from '../../../../api/school-names'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Sheet } from '../../../../components/sheet'
import { DateInput } from '../../../../components/when-input'
import { cohortsCopy } from '../../../../copy/cohorts'
import { type Cohorts, useOpenCohort } from './use-cohorts'

const copy = cohortsCopy.open
const SHORTEST_NAME = 2
const NEW = 'new'

/** Dates, schools and name of a cohort that begins; one that was planned for its classes may be taken. */
export function OpenSheet({
  cohorts: { cohorts, next },
  onClose,
}: {
  cohorts: Cohorts
  onClose: () => void
}) {
  const planned = cohorts.filter(({ course }) => course === 'planned')
  const [of, setOf] = useState<string>(planned[0]?.id ?? NEW)
  const [name, setName] = useState(planned[0]?.name ?? '')
  const [from, setFrom] = useState<string>(next?.from ?? '')
  const [until, setUntil] = useState<string>(next?.until ?? '')
  const [schools, setSchools] = useState<readonly string[]>()
  const send = useOpenCohort(onClose)
  const choose = (id: string) => {
    setOf(id)
    setName(planned.find((one) => one.id === id)?.name ?? '')
  }
  const isReady =
    name.trim().length >= SHORTEST_NAME && from !== '' && until > from && (!schools || schools.length > 0)
  const wanted = {
    cohort: of === NEW ? undefined : of,
    name: name.trim(),
    from,
    until,
    schools: schools ?? [],
  }
  return (
    <Sheet open title={copy.title} onClose={onClose}>
      {planned.length > 0 && (
        <Field label={copy.of}>
          <Segments
            small
            label={copy.of}
            value={of}
            options={[
              ...planned.slice(0, 3).map(({ id, name: text }) => ({ value: id, text })),
              { value: NEW, text: copy.new },
            ]}
            onChange={choose}
          />
        </Field>
      )}
      <Field label={copy.name}>
        <TextInput label={copy.name} value={name} maxLength={40} onChange={setName} />
      </Field>
      <Field label={copy.from} hint={next && copy.printedDates}>
        <DateInput label={copy.from} value={from} onChange={setFrom} />
      </Field>
      <Field label={copy.until}>
        <DateInput label={copy.until} value={until} from={from} onChange={setUntil} />
      </Field>
      <SchoolsField schools={schools} onChange={setSchools} />
      <View className="sub">{copy.note}</View>
      <RefusalNotice refusal={send.refusal} />
      <Button
        block
        kind="primary"
        text={copy.send}
        disabled={!isReady}
        busy={send.busy}
        onPress={() => send.run(wanted)}
      />
    </Sheet>
  )
}

interface SchoolsFieldProps {
  schools: readonly string[] | undefined
  onChange: (schools: readonly string[] | undefined) => void
}

function SchoolsField({ schools, onChange }: SchoolsFieldProps) {
  const all = useSchoolNames()
  const tick = (code: string, on: boolean) =>
    onChange(on ? [...(schools ?? []), code] : (schools ?? []).filter((one) => one !== code))
  return (
    <Field label={copy.schools} hint={schools && copy.chosen(schools.length)}>
      <Segments
        small
        label={copy.schools}
        value={schools ? 'some' : 'whole'}
        options={[
          { value: 'whole', text: copy.whole },
          { value: 'some', text: copy.some },
        ]}
        onChange={(value) => onChange(value === 'some' ? [] : undefined)}
      />
      {schools &&
        all.map(({ code, name, township }) => (
          <CheckRow
            key={code}
            title={name}
            note={township}
            checked={schools.includes(code)}
            onChange={(on) => tick(code, on)}
          />
        ))}
    </Field>
  )
}
