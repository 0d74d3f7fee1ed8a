import { View } from '@tarojs/components'
import { memo } from 'react'
import { encode } from 'uqr'
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

interface DarkRun {
  x: number
  y: number
  length: number
}

/** Joins the dark modules of each row, so that a code is a few hundred views fewer. */
export function darkRuns(modules: readonly (readonly boolean[])[]): DarkRun[] {
  const runs: DarkRun[] = []
  for (const [y, row] of modules.entries())
    for (const [x, dark] of row.entries()) {
      const last = runs.at(-1)
      if (dark && last?.y === y && last.x + last.length === x) last.length += 1
      else if (dark) runs.push({ x, y, length: 1 })
    }
  return runs
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
