import type { CheckInCase } from './check-in-case'
import { directionAt } from './direction'
import { judgeCode } from './judge-code'
import { judgeTime } from './judge-time'
import { stepTime } from './step'
import type { CheckInVerdict } from './verdict'

/**
 * Judges one scan or typed code in the order of K1 (`format` → `mac` → `session` → `revoked` → `idempotent` → by mode);
 * the first that fails names the reason. A typed code names no session and no generation, so only the last two apply.
 *
 * A caller that has not read the records yet passes `recorded: []`; a verdict with a `direction` becomes
 * `idempotent` when a record in that direction turns up, whatever else the verdict says.
 */
export function judgeCheckIn(judged: CheckInCase): CheckInVerdict {
  const code = judgeCode(judged)
  if ('reason' in code) return { result: 'reject', ...code }

  const { attempt, session, serverTime, recorded } = judged
  const scannedAt = attempt.mode === 'offline' ? attempt.capturedAt : serverTime
  const direction = directionAt(scannedAt, session.checkOutFrom)
  if (recorded.includes(direction)) return { result: 'idempotent', direction }

  const timed = judgeTime(code.step, judged)
  if ('reason' in timed) return { result: 'reject', direction, ...timed }
  const delay = serverTime - stepTime(timed.step)
  return { result: 'accept', direction, pending: attempt.mode === 'offline', step: timed.step, delay }
}
