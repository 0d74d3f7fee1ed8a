import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { TONE_COLOUR, TONE_ICON, type Tone } from '../tag/status'
import './steps.scss'

export interface Step {
  key: string
  tone: Exclude<Tone, 'plain'>
  title: ReactNode
  note?: ReactNode
}

/** What has happened, what is now, what comes. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <View className="steps" role="list">
      {steps.map((step) => (
        <View key={step.key} className="steps__step" role="listitem">
          <Icon name={TONE_ICON[step.tone] ?? 'open'} className={`steps__icon ${TONE_COLOUR[step.tone]}`} />
          <View className="strong">{step.title}</View>
          {step.note && <View className="sub">{step.note}</View>}
        </View>
      ))}
    </View>
  )
}

/** Numbered advice, in the order to try it. */
export function Ordered({ items }: { items: readonly ReactNode[] }) {
  return (
    <View className="ordered" role="list">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number is the item's identity
        <View key={index} className="ordered__item" role="listitem">
          <View className="ordered__number">{index + 1}</View>
          <View>{item}</View>
        </View>
      ))}
    </View>
  )
}
