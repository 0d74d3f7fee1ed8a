import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSchoolNames } from '../../../../api/school-names'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { ChoiceSheet } from '../../../../components/choice-list/choice-sheet'
import { Field } from '../../../../components/field'
import { Row } from '../../../../components/row'
import { ToggleWord } from '../../../../components/toggle-word'
import { formingCopy } from '../../../../copy/classes'

/** A lead school, or the strong school of a pair, and whom it takes in. */
export interface Assigned {
  lead: string
  schools: readonly string[]
}

interface LeadsFieldProps {
  kind: 'by-lead-school' | 'pairing'
  value: readonly Assigned[]
  onChange: (leads: readonly Assigned[]) => void
}

/** Districts 片区 or pairs 结对子, named one by one; a school is named once. */
export function LeadsField({ kind, value, onChange }: LeadsFieldProps) {
  const schools = useSchoolNames()
  const [adding, setAdding] = useState<{ lead?: string }>()
  const nameOf = (code: string) => schools.find((school) => school.code === code)?.name ?? code
  const taken = new Set(value.flatMap(({ lead, schools: led }) => [lead, ...led]))
  const free = schools
    .filter(({ code }) => !taken.has(code))
    .map(({ code, name, township }) => ({ value: code, text: name, note: township }))
  const choose = (code: string) => {
    if (adding?.lead === undefined) onChange([...value, { lead: code, schools: [] }])
    else
      onChange(
        value.map((one) => (one.lead === adding.lead ? { ...one, schools: [...one.schools, code] } : one)),
      )
    setAdding(undefined)
  }
  const leaveOut = (lead: string, code: string) =>
    onChange(
      value.map((one) =>
        one.lead === lead ? { ...one, schools: one.schools.filter((school) => school !== code) } : one,
      ),
    )
  return (
    <Field label={formingCopy.leads[kind]}>
      <View className="stack">
        {value.map(({ lead, schools: led }) => (
          <Card key={lead} flush>
            <Row
              title={nameOf(lead)}
              note={formingCopy.led(led.length)}
              value={
                <Button
                  small
                  kind="text"
                  text={formingCopy.remove}
                  label={`${formingCopy.remove}，${nameOf(lead)}`}
                  onPress={() => onChange(value.filter((one) => one.lead !== lead))}
                />
              }
            />
            <View className="lead-schools">
              {led.map((code) => (
                <ToggleWord key={code} text={nameOf(code)} checked onChange={() => leaveOut(lead, code)} />
              ))}
              <Button
                small
                icon="add"
                text={formingCopy.ledSchools[kind]}
                onPress={() => setAdding({ lead })}
              />
            </View>
          </Card>
        ))}
        <Button block icon="add" text={formingCopy.addLead[kind]} onPress={() => setAdding({})} />
        <ChoiceSheet
          open={adding !== undefined}
          title={adding?.lead === undefined ? formingCopy.leadSchool[kind] : formingCopy.ledSchools[kind]}
          choices={free}
          value={undefined}
          onChoose={choose}
          onClose={() => setAdding(undefined)}
        />
      </View>
    </Field>
  )
}
