import type { Instant } from '@/domain/shared'
import { Card } from '../../components/card'
import { ShownSince } from '../../components/offline'
import { Row } from '../../components/row'
import { Section } from '../../components/section'
import { todayCopy } from '../../copy/today'
import { open } from '../../platform/navigate'
import { NextSessionCard } from './next-session'
import { ProgressCard } from './progress-card'
import type { TodayView } from './view'

export function TodayContent({ view, asOf }: { view: TodayView; asOf: Instant | undefined }) {
  const { now, progress, next, todos } = view
  return (
    <>
      <ShownSince at={asOf} />
      {progress && <ProgressCard progress={progress} />}
      {next && <NextSessionCard next={next} now={now} />}
      {todos.length > 0 && (
        <>
          <Section title={todayCopy.todos(todos.length)} />
          <Card flush>
            {todos.map(({ key, icon, title, status, note, url }) => (
              <Row
                key={key}
                icon={icon}
                title={title}
                status={status}
                note={note}
                onPress={() => open(url)}
              />
            ))}
          </Card>
        </>
      )}
    </>
  )
}
