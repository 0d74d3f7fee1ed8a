import { View } from '@tarojs/components'
import { memo } from 'react'
import { encode } from 'uqr'
import { darkRuns } from './dark-runs'
import './qr.scss'

/** ISO/IEC 18004: a reader needs four light modules round the symbol. */
const QUIET_ZONE = 4

export interface QrProps {
  text: string
  /** the largest width in pixels; the module size is the whole number that fits */
  width: number
  label: string
  /** error correction; the hall's screen is clean, so `M` is the default */
  level?: 'L' | 'M' | 'Q' | 'H'
}

/** Dark on white in both themes: many readers do not know inverted codes. */
export const Qr = memo(function Qr({ text, width, label, level = 'M' }: QrProps) {
  const { data } = encode(text, { ecc: level, border: QUIET_ZONE })
  const cell = Math.max(1, Math.floor(width / data.length))
  const px = (modules: number): string => `${modules * cell}px`
  return (
    <View
      className="qr"
      role="img"
      aria-label={label}
      style={{ width: px(data.length), height: px(data.length) }}
    >
      {darkRuns(data).map(({ x, y, length }) => (
        <View
          key={`${x}.${y}`}
          className="qr__run"
          style={{ left: px(x), top: px(y), width: px(length), height: px(1) }}
        />
      ))}
    </View>
  )
})
