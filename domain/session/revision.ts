import { addMs, dateInChina, type Instant, MINUTE } from '../shared'
import type { SessionState } from './phase'
import { closesAt, LONGEST_HALF_DAY, type SessionTiming, SHORTEST_HALF_DAY, timingOf } from './timing'

/** What a trainer or the county may do to a session that is planned or running. */
export type Revision =
  | { kind: 'extend'; end: Instant }
  | { kind: 'postpone'; start: Instant; end: Instant }
  | { kind: 'cancel'; why: string }
  | { kind: 'open-check-out' }

export type RevisionRefusal =
  | { why: 'cancelled' }
  /** its doors are closed: what happened is on record */
  | { why: 'over'; closedAt: Instant }
  | { why: 'end-not-later' }
  | { why: 'start-not-later' }
  | { why: 'start-in-past' }
  | { why: 'other-day' }
  /** somebody has left already: only the end can still move */
  | { why: 'checked-out' }
  | { why: 'too-short'; fewestMinutes: number }
  | { why: 'too-long'; mostMinutes: number }
  | { why: 'reason-empty' }
  | { why: 'not-started' }
  | { why: 'already-open' }

export type RevisionVerdict =
  | { result: 'allow'; session: SessionState; reason?: string }
  | ({ result: 'refuse' } & RevisionRefusal)

/** How many records the session already has: they must not be made wrong by moving it. */
export interface RecordCounts {
  in: number
  out: number
}

export function judgeRevision(
  session: SessionState,
  revision: Revision,
  records: RecordCounts,
  now: Instant,
): RevisionVerdict {
  if (session.state === 'cancelled') return { result: 'refuse', why: 'cancelled' }
  const closedAt = closesAt(session)
  if (now > closedAt) return { result: 'refuse', why: 'over', closedAt }
  switch (revision.kind) {
    case 'extend':
      return judgeExtension(session, revision.end, records)
    case 'postpone':
      return judgePostponement(session, timingOf(revision.start, revision.end), records, now)
    case 'cancel': {
      const reason = revision.why.trim()
      if (reason === '') return { result: 'refuse', why: 'reason-empty' }
      return { result: 'allow', session: { ...session, state: 'cancelled' }, reason }
    }
    case 'open-check-out':
      if (now < session.start) return { result: 'refuse', why: 'not-started' }
      if (now >= session.checkOutFrom) return { result: 'refuse', why: 'already-open' }
      return { result: 'allow', session: { ...session, checkOutFrom: now } }
  }
}

/** Check-out moves with the end, unless somebody has checked out: then it stays open. */
function judgeExtension(session: SessionState, end: Instant, records: RecordCounts): RevisionVerdict {
  if (end <= session.end) return { result: 'refuse', why: 'end-not-later' }
  if (!endsOnDayOf(session.start, end)) return { result: 'refuse', why: 'other-day' }
  const { checkOutFrom } = records.out > 0 ? session : timingOf(session.start, end)
  return judgeLength({ ...session, end, checkOutFrom })
}

/** Early scans stay good when the start moves within the day; on another day they would claim a presence that never was. */
function judgePostponement(
  session: SessionState,
  timing: SessionTiming,
  records: RecordCounts,
  now: Instant,
): RevisionVerdict {
  if (timing.start <= session.start) return { result: 'refuse', why: 'start-not-later' }
  if (timing.start < now) return { result: 'refuse', why: 'start-in-past' }
  if (records.out > 0) return { result: 'refuse', why: 'checked-out' }
  const staysOnDay = dateInChina(session.start) === dateInChina(timing.start)
  if (!endsOnDayOf(timing.start, timing.end) || (records.in > 0 && !staysOnDay)) {
    return { result: 'refuse', why: 'other-day' }
  }
  return judgeLength({ ...session, ...timing })
}

function judgeLength(session: SessionState): RevisionVerdict {
  const length = session.end - session.start
  if (length < SHORTEST_HALF_DAY) {
    return { result: 'refuse', why: 'too-short', fewestMinutes: SHORTEST_HALF_DAY / MINUTE }
  }
  if (length > LONGEST_HALF_DAY) {
    return { result: 'refuse', why: 'too-long', mostMinutes: LONGEST_HALF_DAY / MINUTE }
  }
  return { result: 'allow', session }
}

/** A session that ends at midnight ends on its own day. */
const endsOnDayOf = (start: Instant, end: Instant): boolean =>
  dateInChina(start) === dateInChina(addMs(end, -1))
