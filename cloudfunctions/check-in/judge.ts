import { type Keyring, refuse } from '@/cloudfunctions/kernel'
import { masterKeyOf, type SessionDocument } from '@/cloudfunctions/session'
import {
  type Attempt,
  type CheckInCase,
  type CheckInVerdict,
  type EarlyVerdict,
  judgeArrival,
  judgeCheckIn,
  sessionIdBytes,
  toUnixSeconds,
} from '@/domain/check-in'
import type { Instant, SessionId } from '@/domain/shared'

/**
 * K1's verdict on an attempt, without a look at the records: the insert itself finds out whether one is there (the id is the same), which
 * saves a read for everybody who scans once. Refuses with SESSION_CANCELLED.
 */
export function judgeAttempt(
  keyring: Keyring,
  session: SessionDocument,
  attempt: Attempt,
  now: Instant,
): CheckInVerdict {
  return judgeCheckIn(caseOf(keyring, session, attempt, now))
}

/** The same for whoever arrives: before the doors open a right code is `early` instead of refused. */
export const judgeArriving = (
  keyring: Keyring,
  session: SessionDocument,
  attempt: Attempt,
  now: Instant,
): CheckInVerdict | EarlyVerdict => judgeArrival(caseOf(keyring, session, attempt, now))

function caseOf(keyring: Keyring, session: SessionDocument, attempt: Attempt, now: Instant): CheckInCase {
  if (session.state === 'cancelled') refuse('SESSION_CANCELLED', { why: session.why ?? '' })
  return {
    masterKey: masterKeyOf(keyring, session),
    session: {
      id: sessionIdBytes(session._id as SessionId),
      generation: session.generation,
      start: toUnixSeconds(session.start),
      end: toUnixSeconds(session.end),
      checkOutFrom: toUnixSeconds(session.checkOutFrom),
    },
    attempt,
    serverTime: toUnixSeconds(now),
    recorded: [],
  }
}
