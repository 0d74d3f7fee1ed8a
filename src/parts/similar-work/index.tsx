import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { SimilarWork as Found, SimilarPart } from '../../api/answers'
import { api } from '../../api/client'
import { useReading } from '../../api/use-reading'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { Section } from '../../components/section'
import { WaitingPart } from '../../components/waiting'
import { dayAndTime } from '../../copy/dates'
import { similarWorkCopy as copy } from '../../copy/similar-work'
import { PairSheet } from './pair-sheet'

export interface SimilarWorkProps {
  attempt: string
  task: string
  name: string
  title: string
  now: Instant
}

/** What is equal or similar to this work, for the reviewer. */
export function SimilarWork({ attempt, task, name, title, now }: SimilarWorkProps) {
  const [pair, setPair] = useState<SimilarPart>()
  const reading = useReading(['likeness.similarWork', attempt], () =>
    api.likeness.similarWork.query({ attempt }),
  )
  if (reading.state !== 'ready') return <WaitingPart reading={reading} />
  const { isRead, others } = reading.value
  return (
    <>
      <Section title={copy.title} />
      {others.length === 0 ? (
        <Card>
          <View className="sub">{isRead ? copy.none : copy.waiting}</View>
        </Card>
      ) : (
        <Card flush>
          {others.map((other) => (
            <Row
              key={`${other.part}:${other.id}`}
              title={copy.who(other)}
              status={{ tone: 'plain', text: whatOf(other) }}
              note={`${other.title}，${dayAndTime(other.submittedAt, now)}`}
              onPress={() => setPair(other)}
            />
          ))}
        </Card>
      )}
      {(others.length === 0 ? copy.limits : [copy.note]).map((text) => (
        <View key={text} className="sub">
          {text}
        </View>
      ))}
      {pair && (
        <PairSheet
          attempt={attempt}
          task={task}
          own={{ who: name, about: title }}
          pair={pair}
          onClose={() => setPair(undefined)}
        />
      )}
    </>
  )
}

function whatOf({ kind, part, passages, containment }: Found['others'][number]): string {
  const name = copy.part(part)
  return kind === 'text'
    ? copy.kinds.text(name, passages?.length ?? 0, containment ?? 0)
    : copy.kinds[kind](name)
}
