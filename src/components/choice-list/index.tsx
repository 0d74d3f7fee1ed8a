import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import './choice-list.scss'

export interface Choice {
  value: string
  text: string
  note?: string | undefined
}
export interface ChoiceListProps {
  label: string
  choices: readonly Choice[]
  value: string | undefined
  onChoose: (value: string) => void
}

/** One of several, each on its own line. */
export function ChoiceList({ label, choices, value, onChoose }: ChoiceListProps) {
  return (
    <View role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <Pressable
          key={choice.value}
          role="radio"
          checked={choice.value === value}
          className={`choice ${choice.value === value ? 'choice--chosen' : ''}`}
          onPress={() => onChoose(choice.value)}
        >
          <View className="choice__text">
            <View>{choice.text}</View>
            {choice.note && <View className="sub">{choice.note}</View>}
          </View>
          {choice.value === value && <Icon name="tick" className="is-accent" />}
        </Pressable>
      ))}
    </View>
  )
}
