import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { TextInput } from '../../../../components/field'
import { Mini } from '../../../../components/tag'
import { ToggleWord } from '../../../../components/toggle-word'
import { TimeInput } from '../../../../components/when-input'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import type { AgendaForm } from './form'

interface AgendaItemFieldsProps {
  index: number
  item: AgendaForm
  fault: string | undefined
  onChange: (item: AgendaForm) => void
  onRemove: () => void
}

const LONGEST_LINE = 120
const LINES = ['module', 'topic', 'form', 'speaker'] as const

/** One line of the timetable: time, module, topic, form, speaker. */
export function AgendaItemFields({ index, item, fault, onChange, onRemove }: AgendaItemFieldsProps) {
  const change = (part: Partial<AgendaForm>) => onChange({ ...item, ...part })
  return (
    <View
      className={`agenda-fields ${fault ? 'field--wrong' : ''}`}
      role="group"
      aria-label={copy.item(index)}
    >
      <View className="between">
        <View className="strong">{copy.item(index)}</View>
        <Button small kind="text" text={copy.remove} label={copy.removeItem(index)} onPress={onRemove} />
      </View>
      {fault && <Mini tone="bad" text={fault} />}
      <View className="agenda-fields__lines">
        <View className="when-pair">
          <TimeInput label={copy.from} value={item.from} onChange={(from) => change({ from })} />
          <TimeInput label={copy.to} value={item.to} onChange={(to) => change({ to })} />
        </View>
        {LINES.map((line) => (
          <TextInput
            key={line}
            label={copy[line]}
            placeholder={copy[line]}
            value={item[line]}
            maxLength={LONGEST_LINE}
            onChange={(text) => change({ [line]: text })}
          />
        ))}
      </View>
      {item.form.trim() === '' && (
        <View className="word-list">
          {copy.forms.map((form) => (
            <ToggleWord key={form} text={form} checked={false} onChange={() => change({ form })} />
          ))}
        </View>
      )}
    </View>
  )
}
