import { View } from '@tarojs/components'
import type { Direction } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'
import { Qr } from '../../../../components/qr'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import type { CodeKey } from '../../hall-readings'
import { useScreenCode } from './use-screen-code'

export interface HallCodeProps {
  codeKey: CodeKey
  session: string
  direction: Direction
  qrPixels: number
}

/** The parts that change every second, apart from the rest of the screen. */
export function HallCode({ codeKey, session, direction, qrPixels }: HallCodeProps) {
  const code = useScreenCode(session as SessionId, codeKey)
  const degrees = Math.round(code.shareLeft * 360)
  return (
    <>
      <View className="hall__qr">
        <Qr text={code.text} width={qrPixels} label={copy.qr(direction)} />
      </View>
      <View className="hall__change">
        <View
          className="hall__ring"
          role="img"
          aria-label={copy.changes(code.secondsLeft)}
          style={{ background: `conic-gradient(var(--c-accent) ${degrees}deg, var(--c-sunken) 0)` }}
        >
          <View className="hall__ring-hole">{code.secondsLeft}</View>
        </View>
        <View>
          <View className="hall__strong">{copy.scan}</View>
          <View className="hall__sub">{copy.changesAndWhy(code.secondsLeft)}</View>
        </View>
      </View>
      <View className="hall__typed">
        <View>{copy.shortHint}</View>
        <View className="hall__short" aria-label={copy.shortLabel(code.short)}>
          {code.short}
        </View>
      </View>
    </>
  )
}

/** In the place of the code while none would be taken. */
export function HallSays({ text }: { text: string }) {
  return (
    <View className="hall__qr hall__says" role="status">
      {text}
    </View>
  )
}
