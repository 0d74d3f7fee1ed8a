import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Card, GroupHead } from '../../components/card'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { timeSpan } from '../../copy/dates'
import { requestCopy as copy } from '../../copy/requests'
import '../../components/row/row.scss'
import './session-choice.scss'

interface Choosable {
  id: string
  title: string
  start: Instant
  end: Instant
}
export interface SessionChoiceProps<Session extends Choosable> {
  sessions: readonly Session[]
  value: string | undefined
  now: Instant
  /** said after the time */
  note?: (session: Session) => string
  onChange: (session: string) => void
}

/** One of several half-days. */
export function SessionChoice<Session extends Choosable>(props: SessionChoiceProps<Session>) {
  const { sessions, value, now, note, onChange } = props
  return (
    <Card flush>
      <GroupHead title={copy.whichSession} />
      <View role="radiogroup" aria-label={copy.whichSession}>
        {sessions.map((session) => {
          const isChosen = session.id === value
          const time = timeSpan(session.start, session.end, now)
          return (
            <Pressable
              key={session.id}
              role="radio"
              checked={isChosen}
              className={`row ${isChosen ? 'session-choice--chosen' : ''}`}
              onPress={() => onChange(session.id)}
            >
              <Icon name={isChosen ? 'ok' : 'open'} className={isChosen ? 'is-accent' : 'sub'} />
              <View className="row__body">
                <View>{session.title}</View>
                <View className="sub">{[time, note?.(session)].filter(Boolean).join('，')}</View>
              </View>
            </Pressable>
          )
        })}
      </View>
    </Card>
  )
}
