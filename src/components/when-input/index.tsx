import { Input, Picker, View } from '@tarojs/components'
import { Icon } from '../icon'
import './when-input.scss'

export interface WhenInputProps {
  label: string
  /** `2026-11-25` or `14:00`; empty when nothing is chosen */
  value: string
  /** the first day or hour that may be chosen */
  from?: string
  onChange: (value: string) => void
  placeholder?: string
}

export const DateInput = (props: WhenInputProps) => <WhenInput mode="date" {...props} />
export const TimeInput = (props: WhenInputProps) => <WhenInput mode="time" {...props} />

/** The phone's own wheels in WeChat; in a browser its own field, where a time can also be typed. */
function WhenInput({
  mode,
  label,
  value,
  from,
  onChange,
  placeholder,
}: WhenInputProps & { mode: 'date' | 'time' }) {
  if (process.env.TARO_ENV !== 'weapp')
    return (
      <Input
        className="input when-input"
        nativeProps={{ 'aria-label': label, ...(from && { min: from }) }}
        // Taro's types know WeChat's keyboards only; in a browser the type reaches the element as it is.
        type={mode as 'text'}
        value={value}
        onInput={(event) => onChange(event.detail.value)}
      />
    )
  return (
    <Picker
      className="when-input__wheel"
      mode={mode}
      value={value}
      {...(from && { start: from })}
      onChange={({ detail }) => onChange(String(detail.value))}
    >
      <View className="input when-input" aria-label={label}>
        <View className={value ? '' : 'input__placeholder'}>{value || placeholder || label}</View>
        <Icon name={mode === 'date' ? 'today' : 'clock'} size={20} className="sub" />
      </View>
    </Picker>
  )
}
