import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { Field } from '../../../../components/field'
import { DateInput, TimeInput } from '../../../../components/when-input'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import { AgendaItemFields } from './agenda-item-fields'
import { type Faults, halfDayField, itemField } from './faults'
import type { HalfDayForm } from './form'
import { MOST_AGENDA_ITEMS, nextItem, replaced, without } from './half-days'

interface HalfDayCardProps {
  index: number
  halfDay: HalfDayForm
  faults: Faults
  onChange: (halfDay: HalfDayForm) => void
  onCopy: (() => void) | undefined
  onRemove: (() => void) | undefined
}

/** One half-day: its date, from and to, and the lines of its timetable. */
export function HalfDayCard({ index, halfDay, faults, onChange, onCopy, onRemove }: HalfDayCardProps) {
  const { date, from, to, agenda } = halfDay
  const change = (part: Partial<HalfDayForm>) => onChange({ ...halfDay, ...part })
  return (
    <Card flush label={copy.halfDay(index)}>
      <GroupHead title={copy.halfDay(index)}>
        <View className="half-day__deeds">
          {onCopy && (
            <Button small kind="text" text={copy.copy} label={copy.copyHalfDay(index)} onPress={onCopy} />
          )}
          {onRemove && (
            <Button
              small
              kind="text"
              text={copy.remove}
              label={copy.removeHalfDay(index)}
              onPress={onRemove}
            />
          )}
        </View>
      </GroupHead>
      <View className="half-day__when">
        <Field label={copy.date} error={faults[halfDayField(index)]}>
          <View className="half-day__fields">
            <DateInput label={copy.date} value={date} onChange={(chosen) => change({ date: chosen })} />
            <View className="when-pair">
              <TimeInput label={copy.from} value={from} onChange={(chosen) => change({ from: chosen })} />
              <TimeInput label={copy.to} value={to} onChange={(chosen) => change({ to: chosen })} />
            </View>
          </View>
        </Field>
      </View>
      {agenda.map((item, number) => (
        <AgendaItemFields
          key={item.key}
          index={number}
          item={item}
          fault={faults[itemField(index, number)]}
          onChange={(next) => change({ agenda: replaced(agenda, next) })}
          onRemove={() => change({ agenda: without(agenda, item.key) })}
        />
      ))}
      <View className="half-day__add">
        <Button
          small
          kind="text"
          icon="add"
          text={copy.addItem}
          disabled={agenda.length >= MOST_AGENDA_ITEMS}
          onPress={() => change({ agenda: [...agenda, nextItem(halfDay)] })}
        />
      </View>
    </Card>
  )
}
