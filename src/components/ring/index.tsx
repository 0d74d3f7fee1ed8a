import { View } from '@tarojs/components'
import './ring.scss'

export interface RingProps {
  /** the figure in the middle, already formatted */
  figure: string
  /** what it is measured against, already formatted */
  of: string
  /** 0 … 1 */
  share: number
  tone?: 'accent' | 'ok' | 'warn'
  /** the whole sentence for a screen reader */
  label: string
}

/** Progress as a ring, drawn with a conic gradient and two round ends: the same on both targets. */
export function Ring({ figure, of, share, tone = 'accent', label }: RingProps) {
  const part = Math.min(1, Math.max(0, share))
  const degrees = Math.round(part * 360)
  return (
    <View className={`ring ring--${tone}`} role="img" aria-label={label}>
      <View
        className="ring__track"
        style={{ background: `conic-gradient(currentColor ${degrees}deg, var(--c-sunken) 0)` }}
      />
      {part > 0 && part < 1 && <View className="ring__end" />}
      {part > 0 && part < 1 && <View className="ring__end" style={{ transform: `rotate(${degrees}deg)` }} />}
      <View className="ring__hole">
        <View className="ring__figure">{figure}</View>
        <View className="ring__of">{of}</View>
      </View>
    </View>
  )
}
