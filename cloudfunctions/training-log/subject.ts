import { checkIns } from '@/cloudfunctions/check-in'
import { type Actor, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadSession, type SessionDocument } from '@/cloudfunctions/session'
import { isInvited } from '@/domain/session'
import { type CalendarDate, dateInChina, type Instant, type SessionId } from '@/domain/shared'
import { dueOf, type LogRule } from '@/domain/training-log'
import type { About } from './shapes'

/** What a log says of the thing that it is about. */
export interface LogSubject {
  session?: SessionId
  title: string
  on: CalendarDate
  due?: Instant
}

/** The half-day or the free subject. Refuses with LOG_NOT_INVITED, LOG_TOO_EARLY or SESSION_CANCELLED. */
export async function subjectOf(
  store: Store,
  actor: Actor,
  about: About,
  rule: LogRule,
  now: Instant,
): Promise<LogSubject> {
  if (about.kind === 'free') return { title: about.title, on: dateInChina(now) }
  const session = await loadSession(store, about.session)
  if (!(await tookPart(store, actor, session))) refuse('LOG_NOT_INVITED', {})
  if (session.state === 'cancelled') refuse('SESSION_CANCELLED', { why: session.why ?? '' })
  if (now < session.start) refuse('LOG_TOO_EARLY', { start: session.start })
  return { session: about.session, title: session.title, on: session.on, due: dueOf(rule, session.end) }
}

/** Invited, or recorded as somebody who came without an invitation. */
async function tookPart(store: Store, { person, school }: Actor, session: SessionDocument): Promise<boolean> {
  if (isInvited(session.invited, { person, ...(school && { school }) })) return true
  const where = { person, session: session._id }
  return (await store.count(checkIns, where)) > 0
}
