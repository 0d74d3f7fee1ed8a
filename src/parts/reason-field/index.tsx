import { View } from '@tarojs/components'
import { Field, TextInput } from '../../components/field'
import { ToggleWord } from '../../components/toggle-word'

export interface ReasonFieldProps {
  label: string
  /** what is written most often */
  usual: readonly string[]
  value: string
  onChange: (value: string) => void
}

export { SHORTEST_REASON } from './shortest-reason'

/** A reason that goes on record: one of the usual ones, or typed. */
export function ReasonField({ label, usual, value, onChange }: ReasonFieldProps) {
  return (
    <Field label={label}>
      <View className="stack">
        <View className="word-list">
          {usual.map((reason) => (
            <ToggleWord
              key={reason}
              text={reason}
              checked={value === reason}
              onChange={(checked) => onChange(checked ? reason : '')}
            />
          ))}
        </View>
        <TextInput label={label} value={value} maxLength={200} onChange={onChange} />
      </View>
    </Field>
  )
}
