import { View } from '@tarojs/components'
import { TextInput } from '../../../components/field'
import { Icon } from '../../../components/icon'
import './parts.scss'

export interface SearchBoxProps {
  label: string
  value: string
  onChange: (value: string) => void
}

export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <View className="search-box">
      <Icon name="search" className="search-box__icon sub" />
      <TextInput label={label} placeholder={label} value={value} maxLength={40} onChange={onChange} />
    </View>
  )
}
