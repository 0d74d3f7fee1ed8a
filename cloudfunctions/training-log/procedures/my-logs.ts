import * as z from 'zod'
import { type CheckInDocument, checkIns } from '@/cloudfunctions/check-in'
import { type Actor, atLeast, below, forSelf, oneOf, type Store } from '@/cloudfunctions/kernel'
import { type SessionDocument, sessions } from '@/cloudfunctions/session'
import { addMs, DAY, type Instant, type SessionId } from '@/domain/shared'
import { dueOf, judgeDeadline, type LogRule } from '@/domain/training-log'
import { logIdOf, type TrainingLogDocument, trainingLogs } from '../documents'
import { loadLogRule } from '../rule'
import { before } from '../shapes'
import { shownLine } from '../shown'

/** A half-day longer ago than this does not ask for a log any more; it can still be written. */
const LOOK_BACK_MS = 30 * DAY
const MOST_RECORDS = 100
const PAGE = 50

const input = z.strictObject({ before })

/** What the caller has to write, the nearest deadline first and what is overdue last, and what they wrote, the newest first, fifty at a time. */
export const myLogs = forSelf(input).query(
  async ({ ctx: { actor, store, now }, input: { before: until } }) => {
    const rule = await loadLogRule(store, actor.school, now)
    const where = { person: actor.person, ...(until && { submittedAt: below(until) }) }
    const [toWrite, written] = await Promise.all([
      unwritten(store, actor, rule, now),
      store.page(trainingLogs, { where, orderBy: [['submittedAt', 'desc']], limit: PAGE }),
    ])
    return {
      now,
      rule,
      toWrite,
      written: written.map((log) => shownLine(log, now)),
      hasMore: written.length === PAGE,
    }
  },
)

/** The half-days that the caller was at and has not written about, unless the programme takes no late log and the time is over. */
async function unwritten(store: Store, { person }: Actor, rule: LogRule, now: Instant) {
  const own = await store.page(checkIns, {
    where: { person, at: atLeast(addMs(now, -LOOK_BACK_MS)) },
    orderBy: [['at', 'desc']],
    limit: MOST_RECORDS,
  })
  const ids = [...new Set(own.map(({ session }) => session))]
  if (ids.length === 0) return []
  const [attended, logs] = await Promise.all([
    store.page(sessions, { where: { _id: oneOf(ids), state: 'planned' }, limit: MOST_RECORDS }),
    store.page(trainingLogs, {
      where: { _id: oneOf(ids.map((session) => logIdOf({ kind: 'session', session }, person, ''))) },
      limit: MOST_RECORDS,
    }),
  ])
  return attended
    .map((session) => toWriteOf(session, own, logs, rule))
    .filter(({ log, due }) => log?.state !== 'submitted' && isOpen(rule, due, now))
    .sort((a, b) => Number(isPast(a.due, now)) - Number(isPast(b.due, now)) || a.due - b.due)
}

const isPast = (due: Instant, now: Instant): boolean => judgeDeadline(due, now).state === 'past'
const isOpen = (rule: LogRule, due: Instant, now: Instant): boolean => rule.acceptsLate || !isPast(due, now)

function toWriteOf(
  session: SessionDocument,
  records: readonly CheckInDocument[],
  logs: readonly TrainingLogDocument[],
  rule: LogRule,
) {
  const log = logs.find((one) => one.session === session._id)
  return {
    session: session._id as SessionId,
    title: session.title,
    on: session.on,
    start: session.start,
    end: session.end,
    due: dueOf(rule, session.end),
    records: records.flatMap((record) => (record.session === session._id ? [record.direction] : [])),
    ...(log && { log: { id: log._id, state: log.state } }),
  }
}
