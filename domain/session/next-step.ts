import type { Direction } from '../check-in'
import { addMs, type Instant } from '../shared'
import { phaseOf, type SessionState } from './phase'
import { closesAt, opensAt, takesEarly } from './timing'

/** A person's own records in one session: at most one a direction. */
export type OwnRecords = Partial<Record<Direction, { pending: boolean }>>

/** The one thing that the trainee's screen asks for. */
export type NextStep =
  | { step: 'cancelled' }
  /** `early`: a scan would wait for the doors, or does already */
  | { step: 'wait'; opensAt: Instant; early: 'no' | 'taken' | 'queued' }
  | { step: 'check-in'; until: Instant; late: boolean }
  | { step: 'stay'; checkOutFrom: Instant }
  /** without a check-in the check-out is still taken, but earns nothing until somebody corrects it */
  | { step: 'check-out'; until: Instant; withoutIn: boolean }
  | { step: 'done'; pending: boolean }
  | { step: 'missed'; missing: Direction[] }

export function nextStep(
  session: SessionState,
  records: OwnRecords,
  now: Instant,
  isQueued = false,
): NextStep {
  const phase = phaseOf(session, now)
  if (phase === 'cancelled') return { step: 'cancelled' }
  if (records.in && records.out) {
    return { step: 'done', pending: records.in.pending || records.out.pending }
  }
  switch (phase) {
    case 'upcoming':
      return {
        step: 'wait',
        opensAt: opensAt(session),
        early: isQueued ? 'queued' : takesEarly(session, now) ? 'taken' : 'no',
      }
    case 'doors-open':
    case 'running':
      return records.in
        ? { step: 'stay', checkOutFrom: session.checkOutFrom }
        : { step: 'check-in', until: addMs(session.checkOutFrom, -1), late: now > session.start }
    case 'check-out':
      return records.out
        ? { step: 'missed', missing: ['in'] }
        : { step: 'check-out', until: closesAt(session), withoutIn: records.in === undefined }
    case 'ended':
      return { step: 'missed', missing: missingFrom(records) }
  }
}

const missingFrom = (records: OwnRecords): Direction[] =>
  (['in', 'out'] as const).filter((direction) => records[direction] === undefined)
