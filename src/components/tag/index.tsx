import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { TONE_COLOUR, TONE_ICON, type Tone } from './status'
import './tag.scss'

export type { Tone } from './status'

export interface TagProps {
  tone: Tone
  text: string
}

/** A state on its own ground, at the head of a card. */
export function Tag({ tone, text }: TagProps) {
  const icon = TONE_ICON[tone]
  return (
    <View className={`tag tag--${tone}`}>
      {icon && <Icon name={icon} size={18} />}
      <View>{text}</View>
    </View>
  )
}

/** The same state inside a line of text, without ground. */
export function Mini({ tone, text }: TagProps) {
  const icon = TONE_ICON[tone]
  return (
    <View className={`mini ${TONE_COLOUR[tone]}`}>
      {icon && <Icon name={icon} size={18} className="mini__icon" />}
      <View>{text}</View>
    </View>
  )
}
