import { Text, View } from '@tarojs/components'
import type { NextStep } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Line } from '../../components/facts'
import { Tag } from '../../components/tag'
import { clockTime, timeSpan, until } from '../../copy/dates'
import { sessionCopy, sessionStatus } from '../../copy/sessions'
import { todayCopy } from '../../copy/today'
import { open } from '../../platform/navigate'
import type { NextSession } from './view'

/** The one next thing, with its one button. */
export function NextSessionCard({ next, now }: { next: NextSession; now: Instant }) {
  const { session, step, unit, isKept } = next
  const { title, place, start, end, worth } = session
  const scan = isKept ? undefined : scanOf(step)
  return (
    <Card now={scan !== undefined} label={todayCopy.nextLabel}>
      <View className="between">
        <Tag {...(isKept ? todayCopy.kept : sessionStatus(step, now))} />
        <View className="sub">
          {now < start ? todayCopy.starts(until(start, now)) : todayCopy.ends(clockTime(end))}
        </View>
      </View>
      <View className="card-title next-session__title" role="heading" aria-level={2}>
        {title}
      </View>
      <Line icon="clock">
        {/* A line may break behind a comma, never before one. */}
        <Text className="nowrap">{`${timeSpan(start, end, now)}${unit ? '，' : ''}`}</Text>
        {unit && <Text className="nowrap">{sessionCopy.worth(worth, unit)}</Text>}
      </Line>
      <Line icon="place">{place}</Line>
      {step.step === 'check-out' && step.withoutIn && <Line icon="due">{todayCopy.withoutIn}</Line>}
      {step.step === 'wait' && step.early === 'taken' && (
        <Line icon="info">{todayCopy.early(clockTime(step.opensAt))}</Line>
      )}
      {scan && <ScanActions direction={scan} />}
    </Card>
  )
}

/** What the button is for; before the doors a scan waits for them. */
function scanOf(step: NextStep): 'check-in' | 'check-out' | undefined {
  if (step.step === 'wait') return step.early === 'taken' ? 'check-in' : undefined
  return step.step === 'check-in' || step.step === 'check-out' ? step.step : undefined
}

function ScanActions({ direction }: { direction: 'check-in' | 'check-out' }) {
  return (
    <View className="next-session__actions">
      <Button
        block
        kind="primary"
        icon="scan"
        text={todayCopy.scan[direction]}
        onPress={() => open('/pages/check-in/index')}
      />
      <Button
        block
        kind="text"
        icon="keyboard"
        text={todayCopy.typeCode}
        onPress={() => open('/pages/typed-code/index')}
      />
    </View>
  )
}
