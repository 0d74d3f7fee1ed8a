import type { Instant } from '@/domain/shared'
import { Card } from '../../components/card'
import { OfflineNotice } from '../../components/offline'
import { Row } from '../../components/row'
import { Section } from '../../components/section'
import { dayAndTime, isPressing } from '../../copy/dates'
import { shellCopy } from '../../copy/shell'
import { todayCopy } from '../../copy/today'
import { open } from '../../platform/navigate'
import { NextSessionCard } from './next-session'
import { ProgressCard } from './progress-card'
import type { TodayView, Todo } from './view'

export function TodayContent({ view, asOf }: { view: TodayView; asOf: Instant | undefined }) {
  const { now, progress, next, todos, bulletins } = view
  return (
    <>
      <OfflineNotice now={now} asOf={asOf} />
      {progress && <ProgressCard progress={progress} />}
      {next && <NextSessionCard session={next} now={now} />}
      {todos.length > 0 && (
        <>
          <Section title={todayCopy.todos(todos.length)} />
          <Card flush>
            {todos.map((todo) => (
              <TodoRow key={todo.key} todo={todo} now={now} />
            ))}
          </Card>
        </>
      )}
      {bulletins.length > 0 && (
        <>
          <Section
            title={todayCopy.bulletins}
            link={shellCopy.all}
            onPress={() => open('/pages/learning/index')}
          />
          <Card flush>
            {bulletins.map(({ key, title, note, url }) => (
              <Row key={key} icon="bulletin" title={title} note={note} onPress={() => open(url)} />
            ))}
          </Card>
        </>
      )}
    </>
  )
}

/** A deadline becomes a warning within 48 hours, before that it is only said. */
function TodoRow({ todo, now }: { todo: Todo; now: Instant }) {
  const { icon, title, deadline, note, running, url } = todo
  const pressing = deadline !== undefined && isPressing(deadline, now)
  const said = [deadline !== undefined && !pressing && todayCopy.before(dayAndTime(deadline, now)), note]
  const text = said.filter(Boolean).join('，')
  return (
    <Row
      icon={icon}
      title={title}
      {...(pressing && { status: { tone: 'due', text: todayCopy.due(dayAndTime(deadline, now)) } })}
      {...(running && { status: { tone: 'running', text: running } })}
      {...(text && { note: text })}
      onPress={() => open(url)}
    />
  )
}
