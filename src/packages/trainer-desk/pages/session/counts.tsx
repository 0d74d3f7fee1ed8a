import { View } from '@tarojs/components'
import { phaseOf } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import { Bar } from '../../../../components/bar'
import { Card } from '../../../../components/card'
import { Figures } from '../../../../components/figures'
import { Tag } from '../../../../components/tag'
import { count } from '../../../../copy/numbers'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { phaseStatus } from '../../../../copy/session-phase'
import type { ReadSession } from '../../answers'

/** How many are expected, came and left. */
export function Counts({ session, now }: { session: ReadSession; now: Instant }) {
  const { invitedCount, records } = session
  const phase = phaseOf(session, now)
  const isRunning = phase === 'doors-open' || phase === 'running' || phase === 'check-out'
  const figures = [
    { key: 'invited', value: count(invitedCount), unit: copy.person, note: copy.invited },
    { key: 'in', value: count(records.in), unit: copy.person, note: copy.in },
    { key: 'out', value: count(records.out), unit: copy.person, note: copy.out },
  ]
  return (
    <Card now={isRunning}>
      <View className="session-desk__counts">
        <View className="between">
          <Tag {...phaseStatus(session, now)} />
          <View className="sub">{copy.whatHappens(session, phase, now)}</View>
        </View>
        <Figures figures={figures} />
        {invitedCount > 0 && (
          <Bar share={records.in / invitedCount} label={copy.arrived(records.in, invitedCount)} />
        )}
      </View>
    </Card>
  )
}
