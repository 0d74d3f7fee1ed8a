import { View } from '@tarojs/components'
import { TextInput } from '../field'
import { Icon } from '../icon'
import './search-box.scss'

export interface SearchBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
}

/** A field that narrows the list below it; stands in a `filters` line, alone or with buttons. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <View className="search-box">
      <Icon name="search" className="search-box__icon sub" />
      <TextInput label={label} placeholder={label} value={value} maxLength={40} onChange={onChange} />
    </View>
  )
}
