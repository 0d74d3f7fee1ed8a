import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../components/icon'
import { TONE_COLOUR, TONE_ICON, type Tone } from '../../components/tag/status'
import './check-in-result.scss'

interface ResultHeadProps {
  tone: Tone
  /** instead of the tone's own sign */
  icon?: IconName
  title: string
  note?: ReactNode
}

/** The verdict in one glance: sign, words, one line. */
export function ResultHead({ tone, icon = TONE_ICON[tone] ?? 'info', title, note }: ResultHeadProps) {
  return (
    <View className={`result-head ${tone === 'plain' ? '' : TONE_COLOUR[tone]}`} role="status">
      <Icon name={icon} size={64} />
      <View className="result-head__title" role="heading" aria-level={2}>
        {title}
      </View>
      {note && <View className="result-head__note">{note}</View>}
    </View>
  )
}
