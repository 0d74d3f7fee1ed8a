import { Picker, View } from '@tarojs/components'
import type { CalendarDate } from '@/domain/shared'

interface DateInputProps {
  label: string
  value: CalendarDate
  /** the first day that may be chosen */
  from: CalendarDate
  onChange: (date: CalendarDate) => void
}

/** A day, by the platform's own wheel. */
export const DateInput = ({ label, value, from, onChange }: DateInputProps) => (
  <Picker
    mode="date"
    value={value}
    start={from}
    aria-label={label}
    onChange={(event) => onChange(event.detail.value as CalendarDate)}
  >
    <View className="input">{value}</View>
  </Picker>
)
