import { View } from '@tarojs/components'
import { opensAt } from '@/domain/session'
import { Button } from '../../../../components/button'
import { Icon } from '../../../../components/icon'
import { clockTime, timeSpan } from '../../../../copy/dates'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { HallCall } from './hall-call'
import { HallCode, HallSays } from './hall-code'
import { HallCount } from './hall-count'
import { footOf } from './hall-foot'
import { useHallScale } from './hall-scale'
import type { ScreenProps } from './screen'
import { isScannable } from './view'
import './hall-screen.scss'

/** The projector: white also in dark mode, nothing under 24 px at 720 lines, readable from the last row. */
export function HallScreen({ hall, phase, direction, lists, now, onSwitch }: ScreenProps) {
  const { session } = hall
  const { scale, qrPixels } = useHallScale()
  const foot = footOf(hall)
  const hasCode = isScannable(session, phase, now)
  return (
    <View className="theme theme--light hall" style={{ '--hall-scale': String(scale) }}>
      {hasCode ? (
        <HallCode codeKey={hall.codeKey} session={session.id} direction={direction} qrPixels={qrPixels} />
      ) : (
        <HallSays text={copy.notNow(session, phase, now)} />
      )}
      <View className="hall__head">
        <View className="hall__title" role="heading" aria-level={1}>
          {session.title}
        </View>
        {hall.call ? (
          <HallCall call={hall.call} clock={hall.codeKey.clock} />
        ) : (
          <View className="hall__sub">
            {hasCode && phase === 'upcoming'
              ? copy.queues(clockTime(opensAt(session)))
              : copy.heading(direction, timeSpan(session.start, session.end, now))}
          </View>
        )}
      </View>
      <HallCount counts={lists.counts} latest={hall.call ? [] : lists.latest} queued={hall.queued} />
      <View className="hall__foot">
        <Icon name={foot.icon} size={32} />
        <View className="hall__foot-text">{foot.text}</View>
        {onSwitch && <Button small text={copy.toLists} onPress={onSwitch} />}
      </View>
    </View>
  )
}
