import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ClockOffset } from '@/domain/check-in'
import { SECOND } from '@/domain/shared'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Mini, Tag } from '../../../../components/tag'
import { secondScanCopy as copy } from '../../../../copy/second-scan'
import { useServerSecond } from './use-screen-code'
import type { SecondScan } from './use-second-scan'

/** The second scan while its window is open, and afterwards who did not answer. */
export function SecondScanCard({ scan, clock }: { scan: SecondScan; clock: ClockOffset }) {
  return scan.state === 'open' ? <Open scan={scan} clock={clock} /> : <Closed scan={scan} />
}

function Open({ scan: { calledAt, closesAt, answered }, clock }: { scan: SecondScan; clock: ClockOffset }) {
  const now = useServerSecond(clock)
  const secondsLeft = Math.max(0, Math.ceil((closesAt - now) / SECOND))
  const left = copy.left(secondsLeft)
  return (
    <Card now>
      <View className="between">
        <Tag tone="running" text={copy.open} />
        <View className="strong nowrap">{left}</View>
      </View>
      <View className="second-scan__count">
        <Text className="phone-code__came">{answered.length}</Text> {copy.people}
      </View>
      <Bar share={(secondsLeft * SECOND) / (closesAt - calledAt)} label={left} />
      <View className="sub second-scan__tell">{copy.tell}</View>
    </Card>
  )
}

function Closed({ scan: { calledAt, answered, claimed, unanswered } }: { scan: SecondScan }) {
  const [isShown, setShown] = useState(false)
  const marked = [...unanswered, ...claimed]
  const summary = copy.answeredList(answered.length, claimed.length, unanswered.length)
  return (
    <Card flush>
      <Row
        icon="dice"
        title={copy.closed(calledAt)}
        note={marked.length === 0 ? `${summary}，${copy.everybody}` : `${summary}。${copy.marked}`}
      />
      {isShown &&
        marked.map(({ person, name, schoolName }) => (
          <Row
            key={person}
            title={name}
            note={schoolName}
            value={<Mini tone="due" text={copy.mark(claimed.some((one) => one.person === person))} />}
          />
        ))}
      {marked.length > 0 && (
        <Button block kind="text" text={isShown ? copy.hide : copy.who} onPress={() => setShown(!isShown)} />
      )}
    </Card>
  )
}
