import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { sideBySideCopy } from '../../../../copy/side-by-side'
import type { OtherLog, SimilarLogs } from '../../answers'

export interface SimilarListProps {
  similar: SimilarLogs
  now: Instant
  onCompare: (other: OtherLog) => void
}

/** Logs that share passages with this one; a reason to look, not a verdict. */
export function SimilarList({ similar: { others }, now, onCompare }: SimilarListProps) {
  const copy = leaderLogsCopy
  return (
    <>
      <Section title={copy.similar} />
      {others.length === 0 ? (
        <Card>
          <View className="sub">{copy.similarNone}</View>
        </Card>
      ) : (
        <>
          <Card flush>
            {others.map((other) => (
              <Row
                key={other.id}
                title={sideBySideCopy.who(other, copy.mine)}
                status={{
                  tone: 'plain',
                  text: sideBySideCopy.shares(other.passages.length, other.containment),
                }}
                note={`${other.title}，${copy.on(other.on, now)}`}
                onPress={() => onCompare(other)}
              />
            ))}
          </Card>
          <View className="sub">{sideBySideCopy.note}</View>
        </>
      )}
    </>
  )
}
