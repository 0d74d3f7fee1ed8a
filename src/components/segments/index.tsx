import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './segments.scss'

export interface SegmentOption<T extends string | number> {
  value: T
  text: string
  icon?: IconName
  tone?: 'accent' | 'ok' | 'bad'
}
export interface SegmentsProps<T extends string | number> {
  label: string
  options: readonly SegmentOption<T>[]
  value: T | undefined
  small?: boolean
  onChange: (value: T) => void
}

/** Two to five short choices side by side. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { label, options, value, small, onChange } = props
  return (
    <View className={`segments ${small ? 'segments--small' : ''}`} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          role="radio"
          checked={option.value === value}
          className={`segments__option ${option.value === value ? `is-chosen is-chosen--${option.tone ?? 'accent'}` : ''}`}
          onPress={() => onChange(option.value)}
        >
          {option.icon && <Icon name={option.icon} size={20} />}
          <View>{option.text}</View>
        </Pressable>
      ))}
    </View>
  )
}
