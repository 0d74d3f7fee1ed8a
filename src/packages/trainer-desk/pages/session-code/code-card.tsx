import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Direction } from '@/domain/check-in'
import { opensAt } from '@/domain/session'
import type { SessionId } from '@/domain/shared'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Qr } from '../../../../components/qr'
import { Sheet } from '../../../../components/sheet'
import { Ordered } from '../../../../components/steps'
import { Mini } from '../../../../components/tag'
import { clockTime } from '../../../../copy/dates'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import type { ScreenProps } from './screen'
import type { Hall } from './use-hall'
import { useScreenCode } from './use-screen-code'
import { isScannable } from './view'
import './phone-screen.scss'

const QR_PIXELS = 176

/** The code and the count, on the trainer's phone. */
export function CodeCard({ hall, phase, direction, lists, now, onSwitch }: ScreenProps) {
  const [isProjecting, setProjecting] = useState(false)
  const { came, expected } = lists.counts
  const toProjector = (
    <Button
      small
      kind="text"
      icon="projector"
      text={copy.project}
      onPress={onSwitch ?? (() => setProjecting(true))}
    />
  )
  return (
    <Card>
      <View className="card-title">{hall.session.title}</View>
      {phase === 'upcoming' && isScannable(hall.session, phase, now) && (
        <View className="sub">{copy.queues(clockTime(opensAt(hall.session)))}</View>
      )}
      {isScannable(hall.session, phase, now) ? (
        <PhoneCode hall={hall} direction={direction}>
          {toProjector}
        </PhoneCode>
      ) : (
        <View className="phone-code__says">
          <View>{copy.notNow(hall.session, phase, now)}</View>
          {phase === 'upcoming' && toProjector}
        </View>
      )}
      <View className="between phone-code__count">
        <View>
          <Text className="phone-code__came">{came}</Text> / {copy.receivedWord(expected, direction)}
        </View>
        {hall.silentSince === undefined ? (
          <View className="sub">
            {hall.queued > 0 ? copy.queued(hall.queued) : copy.missing(lists.counts)}
          </View>
        ) : (
          <Mini tone="offline" text={copy.offlineSince(hall.silentSince)} />
        )}
      </View>
      <Bar share={expected ? came / expected : 0} label={copy.received(came, expected)} />
      <Sheet open={isProjecting} title={copy.project} onClose={() => setProjecting(false)}>
        <Ordered items={copy.projectSteps(hall.session.title)} />
      </Sheet>
    </Card>
  )
}

interface PhoneCodeProps {
  hall: Hall
  direction: Direction
  children: ReactNode
}

/** What changes every second, apart from the lists below. */
function PhoneCode({ hall, direction, children }: PhoneCodeProps) {
  const code = useScreenCode(hall.session.id as SessionId, hall.codeKey)
  return (
    <View className="phone-code">
      <View className="phone-code__qr">
        <Qr text={code.text} width={QR_PIXELS} label={copy.qr(direction)} />
      </View>
      <View className="phone-code__side">
        <View className="sub">{copy.changes(code.secondsLeft)}</View>
        <Bar share={code.shareLeft} label={copy.changes(code.secondsLeft)} />
        <View className="sub phone-code__word">{copy.short}</View>
        <View className="phone-code__short" aria-label={copy.shortLabel(code.short)}>
          {code.short}
        </View>
        {children}
      </View>
    </View>
  )
}
