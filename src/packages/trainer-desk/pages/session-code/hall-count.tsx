import { Text, View } from '@tarojs/components'
import { Bar } from '../../../../components/bar'
import { Icon } from '../../../../components/icon'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import type { Attendee, HallCounts } from './view'

export interface HallCountProps {
  counts: HallCounts
  latest: readonly Attendee[]
  /** scanned before the doors opened */
  queued: number
}

/** How many are here and who came last, so that everybody sees their own name arrive. */
export function HallCount({ counts, latest, queued }: HallCountProps) {
  const { came, expected } = counts
  return (
    <View className="hall__rule">
      <View className="hall__count">
        <View>
          <Text className="hall__came">{came}</Text>
          <Text className="hall__of"> / {copy.people(expected)}</Text>
        </View>
        <View className="hall__sub">{queued > 0 ? copy.queued(queued) : copy.missing(counts)}</View>
      </View>
      <Bar share={expected ? came / expected : 0} label={copy.received(came, expected)} />
      <View className="hall__names" aria-live="polite" aria-label={copy.latest}>
        {latest.map(({ person, name }, index) => (
          <View key={person} className={`hall__name ${index === 0 ? 'hall__name--new' : ''}`}>
            <Icon name="ok" size={32} className="is-ok" />
            <View>{name}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
