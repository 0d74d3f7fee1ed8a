import type { NextStep } from '@/domain/session'
import { DAY, type Instant } from '@/domain/shared'
import type { MyProgress, MySession } from '../../api/answers'
import { sessionOfScan } from '../../api/kept-scan'
import { stepOf } from '../../api/my-session'
import type { OutboxEntry } from '../../api/outbox'
import { timeSpan } from '../../copy/dates'
import { sessionCopy, sessionStatus } from '../../copy/sessions'
import { sessionUnit } from '../../parts/session-unit'
import { progressView } from './progress-view'
import { type LogToWrite, logTodo, outboxTodos } from './todos'
import type { NextSession, TodayView, Todo } from './view'

/** Sessions farther away than this are not on today's mind. */
const AHEAD_MS = 7 * DAY

export interface TodayFacts {
  now: Instant
  sessions: readonly MySession[]
  progress: MyProgress | undefined
  outbox: readonly OutboxEntry[]
  logs: readonly LogToWrite[]
}

/** 今天 from what was read: one next thing, and a short list of what else asks for the person. */
export function buildToday({ now, sessions, progress, outbox, logs }: TodayFacts): TodayView {
  const steps = sessions.map((session) => ({ session, step: stepOf(session, now) }))
  const next = nextOf(steps)
  const shown = progress && progressView(progress)
  const unit = progress && sessionUnit(progress)
  return {
    now,
    ...(shown && { progress: shown }),
    ...(next && { next: { ...next, isKept: isKept(next, outbox), ...(unit && { unit }) } }),
    todos: [
      ...outboxTodos(outbox),
      ...logs.filter(({ due }) => due > now).map((log) => logTodo(log, now)),
      ...steps.filter((one) => one !== next && asksFor(one, now)).map((one) => sessionTodo(one, now)),
    ],
  }
}

type Stepped = Omit<NextSession, 'unit' | 'isKept'>

/** What can be scanned now comes before what is running, and that before what comes. */
const RANK: Partial<Record<NextStep['step'], number>> = { 'check-in': 0, 'check-out': 0, stay: 1, wait: 2 }

function nextOf(steps: readonly Stepped[]): Stepped | undefined {
  const rank = ({ step }: Stepped): number => RANK[step.step] ?? Number.POSITIVE_INFINITY
  return steps
    .filter((one) => Number.isFinite(rank(one)))
    .sort((a, b) => rank(a) - rank(b) || a.session.start - b.session.start)[0]
}

/** Whether the scan that the step asks for is on this phone already. */
function isKept({ session, step }: Stepped, outbox: readonly OutboxEntry[]): boolean {
  const direction = step.step === 'check-in' ? 'in' : 'out'
  return outbox.some(
    (entry) =>
      entry.verdict.state === 'waiting' &&
      sessionOfScan(entry) === session.id &&
      (entry.createdAt < session.checkOutFrom ? 'in' : 'out') === direction,
  )
}

function asksFor({ session, step }: Stepped, now: Instant): boolean {
  if (step.step === 'done') return false
  if (step.step === 'cancelled') return session.end > now
  return session.start - now < AHEAD_MS
}

function sessionTodo({ session, step }: Stepped, now: Instant): Todo {
  const { id, title, start, end, why } = session
  const note = step.step === 'missed' ? sessionCopy.askTrainer : why
  return {
    key: id,
    icon: 'today',
    title,
    status: sessionStatus(step, now),
    note: [timeSpan(start, end, now), note].filter(Boolean).join('，'),
    url: '/pages/learning/index',
  }
}
