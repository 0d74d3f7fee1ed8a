import type { Instant } from '@/domain/shared'
import type { MyLogs } from '../../api/answers'
import type { OutboxEntry } from '../../api/outbox'
import { dayAndTime, isPressing } from '../../copy/dates'
import { todayCopy } from '../../copy/today'
import { writeAbout } from '../../parts/log-links'
import type { Todo } from './view'

export type LogToWrite = MyLogs['toWrite'][number]

/** A deadline is a warning within two days, before that it is only said. */
export function logTodo({ session, title, due }: LogToWrite, now: Instant): Todo {
  const when = todayCopy.due(dayAndTime(due, now))
  return {
    key: `log ${session}`,
    icon: 'write',
    title: todayCopy.writeLog(title),
    ...(isPressing(due, now) ? { status: { tone: 'due', text: when } } : { note: when }),
    url: writeAbout(session),
  }
}

/** What waits on this phone, and what came back refused. */
export function outboxTodos(outbox: readonly OutboxEntry[]): Todo[] {
  const waiting = outbox.filter(({ verdict }) => verdict.state === 'waiting').length
  const refused = outbox.filter(({ verdict }) => verdict.state === 'refused').length
  const url = '/pages/me/index'
  const todos: (Todo | false)[] = [
    refused > 0 && {
      key: 'refused',
      icon: 'upload',
      title: todayCopy.refused(refused),
      status: { tone: 'bad', text: todayCopy.refusedNote },
      url,
    },
    waiting > 0 && {
      key: 'waiting',
      icon: 'upload',
      title: todayCopy.waiting(waiting),
      status: { tone: 'offline', text: todayCopy.waitingNote },
      url,
    },
  ]
  return todos.filter((todo) => todo !== false)
}
