import type { Instant } from '../shared'
import { closesAt, opensAt, type SessionTiming } from './timing'

export interface SessionState extends SessionTiming {
  state: 'planned' | 'cancelled'
}

export type Phase =
  | 'upcoming'
  /** from 15 minutes before the start */
  | 'doors-open'
  | 'running'
  /** from the trainer's button or 15 minutes before the end, until 15 minutes after it */
  | 'check-out'
  | 'ended'
  | 'cancelled'

export function phaseOf(session: SessionState, now: Instant): Phase {
  if (session.state === 'cancelled') return 'cancelled'
  if (now < opensAt(session)) return 'upcoming'
  if (now > closesAt(session)) return 'ended'
  if (now >= session.checkOutFrom) return 'check-out'
  return now < session.start ? 'doors-open' : 'running'
}
