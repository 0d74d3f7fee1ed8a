import { View } from '@tarojs/components'
import './bar.scss'

export interface BarProps {
  /** 0 … 1 */
  share: number
  tone?: 'accent' | 'ok' | 'warn'
  /** what the bar measures, with figures */
  label: string
}

export function Bar({ share, tone = 'accent', label }: BarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <View
      className={`bar bar--${tone}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <View className="bar__part" style={{ width: `${percent}%` }} />
    </View>
  )
}
