import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './picks.scss'

export interface PickOption<T extends string> {
  value: T
  title: string
  /** the rubric's own words, beside the verdict */
  criterion: string
  icon: IconName
  tone?: 'accent' | 'ok' | 'bad'
}
export interface PicksProps<T extends string> {
  label: string
  options: readonly PickOption<T>[]
  value: T | undefined
  onChange: (value: T) => void
}

/** One verdict with the criterion that stands behind it. */
export function Picks<T extends string>({ label, options, value, onChange }: PicksProps<T>) {
  return (
    <View className="picks" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          role="radio"
          checked={option.value === value}
          label={`${option.title}，${option.criterion}`}
          className={`picks__option ${option.value === value ? `is-picked is-picked--${option.tone ?? 'accent'}` : ''}`}
          onPress={() => onChange(option.value)}
        >
          <Icon name={option.value === value ? option.icon : 'open'} />
          <View className="picks__title">{option.title}</View>
          <View className="picks__criterion">{option.criterion}</View>
        </Pressable>
      ))}
    </View>
  )
}
