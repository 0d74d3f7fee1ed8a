import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Prose } from '../../../../components/prose'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { useNow } from '../../../../platform/clock'
import type { OtherLog, ReadLog } from '../../answers'

/** Both texts with what they share marked: beside each other on a desk, below each other on a phone. */
export function SideBySide({ log, other, onBack }: { log: ReadLog; other: OtherLog; onBack: () => void }) {
  const copy = leaderLogsCopy
  const now = useNow()
  const { passages } = other
  return (
    <>
      <View>{copy.shares(passages.length, other.containment)}</View>
      <View className="log-columns">
        <Card label={copy.whose.this}>
          <View className="strong">{log.name}</View>
          <View className="sub">
            {log.title}，{copy.on(log.on, now)}
          </View>
          <View className="log-about">
            <Prose text={log.text} marked={passages.map(({ a }) => a)} />
          </View>
        </Card>
        <Card label={copy.whose.other}>
          <View className="strong">{copy.who(other)}</View>
          <View className="sub">
            {other.title}，{copy.on(other.on, now)}
          </View>
          <View className="log-about">
            <Prose text={other.text} marked={passages.map(({ b }) => b)} />
          </View>
        </Card>
      </View>
      <View className="sub">{copy.similarNote}</View>
      <Button block icon="back" text={copy.backToLog} onPress={onBack} />
    </>
  )
}
