import { Text, View } from '@tarojs/components'
import { formatHundredths, type Instant } from '@/domain/shared'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Line } from '../../components/facts'
import { Tag, type TagProps } from '../../components/tag'
import { dayAndTime, timeSpan, until } from '../../copy/dates'
import { unitName } from '../../copy/progress'
import { todayCopy } from '../../copy/today'
import { open } from '../../platform/navigate'
import type { Door, NextSession } from './view'

/** The one next thing, with its one button. */
export function NextSessionCard({ session, now }: { session: NextSession; now: Instant }) {
  const { title, place, start, end, worth, door } = session
  const scanning = door.state === 'in' || door.state === 'out' ? door.state : undefined
  return (
    <Card now={scanning !== undefined} label={todayCopy.nextLabel}>
      <View className="between">
        <Tag {...doorTag(door, now)} />
        <View className="sub">{now < start ? todayCopy.starts(until(start, now)) : ''}</View>
      </View>
      <View className="card-title next-session__title" role="heading" aria-level={2}>
        {title}
      </View>
      <Line icon="clock">
        {timeSpan(start, end, now)}，
        <Text className="nowrap">
          {todayCopy.worth(formatHundredths(worth.amount), unitName(worth.unit))}
        </Text>
      </Line>
      <Line icon="place">{place}</Line>
      {scanning && <ScanActions direction={scanning} />}
    </Card>
  )
}

function ScanActions({ direction }: { direction: 'in' | 'out' }) {
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

function doorTag(door: Door, now: Instant): TagProps {
  if (door.state === 'later') return { tone: 'open', text: todayCopy.opens(dayAndTime(door.opensAt, now)) }
  if (door.state === 'done') return { tone: 'ok', text: todayCopy.done }
  return { tone: 'running', text: todayCopy.scannable[door.state] }
}
