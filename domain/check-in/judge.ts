import { equalInConstantTime } from './bytes'
import { type Direction, directionAt } from './direction'
import { readToken } from './read-token'
import { sessionKey } from './session-key'
import { stepOfShortCode } from './short-code'
import { STEP_SECONDS, stepAt, stepTime } from './step'
import { isSigned, type Token } from './token'
import { type UnixSeconds, unixSeconds } from './unix-seconds'
import type { CheckInVerdict, CodeRefusal, TimeRefusal } from './verdict'

/** Doors open and close this long before the start and after the end. */
export const DOORS_SECONDS = 900
const CLOCK_LEAD_SECONDS = 30
const OFFLINE_LIMIT_SECONDS = 86_400
const ONLINE_STEPS = 1
const OFFLINE_STEPS = 2

/** What K1 needs of a session. */
export interface CodedSession {
  /** five bytes */
  id: Uint8Array
  generation: number
  start: UnixSeconds
  end: UnixSeconds
  checkOutFrom: UnixSeconds
}

export type Attempt =
  | { mode: 'online'; text: string }
  | { mode: 'typed'; digits: string }
  | { mode: 'offline'; text: string; capturedAt: UnixSeconds }

export interface CheckInCase {
  masterKey: Uint8Array
  session: CodedSession
  attempt: Attempt
  serverTime: UnixSeconds
  /** directions in which this person already has a record in this session */
  recorded: readonly Direction[]
}

/**
 * Judges one scan or typed code in the order of K1 (`format` → `mac` → `session` → `revoked` → `idempotent` → by mode);
 * the first that fails names the reason. A typed code names no session and no generation, so only the last two apply.
 *
 * A caller that has not read the records yet passes `recorded: []`; a verdict with a `direction` becomes
 * `idempotent` when a record in that direction turns up, whatever else the verdict says.
 */
export function judgeCheckIn(judged: CheckInCase): CheckInVerdict {
  const { attempt, session, serverTime, recorded } = judged
  const token = attempt.mode === 'typed' ? undefined : readToken(attempt.text)
  if (attempt.mode !== 'typed') {
    const refusal = judgeCode(token, judged)
    if (refusal) return { result: 'reject', ...refusal }
  }

  const direction = directionAt(
    attempt.mode === 'offline' ? attempt.capturedAt : serverTime,
    session.checkOutFrom,
  )
  if (recorded.includes(direction)) return { result: 'idempotent', direction }

  const step = token ? token.step : typedStep(judged)
  const refusal = judgeTime(step, judged)
  if (refusal) return { result: 'reject', direction, ...refusal }
  if (step === undefined) return { result: 'reject', direction, reason: 'wrong-code' }
  return {
    result: 'accept',
    direction,
    pending: attempt.mode === 'offline',
    step,
    delay: serverTime - stepTime(step),
  }
}

function judgeCode(token: Token | undefined, { masterKey, session }: CheckInCase): CodeRefusal | undefined {
  if (!token) return { reason: 'format' }
  if (!isSigned(masterKey, token)) return { reason: 'mac' }
  if (!equalInConstantTime(token.sessionId, session.id)) return { reason: 'session' }
  if (token.generation !== session.generation) {
    return { reason: 'revoked', generation: token.generation, current: session.generation }
  }
  return undefined
}

function typedStep({ masterKey, session, attempt, serverTime }: CheckInCase): number | undefined {
  if (attempt.mode !== 'typed') return undefined
  const now = stepAt(serverTime)
  const key = sessionKey(masterKey, session.id, session.generation)
  return stepOfShortCode(key, attempt.digits, [now, now - 1, now + 1])
}

function judgeTime(step: number | undefined, judged: CheckInCase): TimeRefusal | undefined {
  const { attempt, session, serverTime } = judged
  if (attempt.mode === 'typed') return judgeDoors(serverTime, session)
  if (step === undefined) return undefined
  return attempt.mode === 'online'
    ? (judgeDoors(serverTime, session) ?? judgeFreshness(step, serverTime))
    : (judgeClaim(step, attempt.capturedAt, serverTime) ?? judgeDoors(stepTime(step), session))
}

function judgeDoors(at: UnixSeconds, { start, end }: CodedSession): TimeRefusal | undefined {
  const opensAt = unixSeconds(start - DOORS_SECONDS)
  const closedAt = unixSeconds(end + DOORS_SECONDS)
  if (at < opensAt) return { reason: 'not-open', opensAt }
  if (at > closedAt) return { reason: 'closed', closedAt }
  return undefined
}

function judgeFreshness(step: number, serverTime: UnixSeconds): TimeRefusal | undefined {
  const behind = stepAt(serverTime) - step
  if (behind > ONLINE_STEPS) return { reason: 'stale', behind: behind * STEP_SECONDS }
  if (behind < -ONLINE_STEPS) return { reason: 'future', ahead: -behind * STEP_SECONDS }
  return undefined
}

/** The capture time is only a claim of the phone: it must agree with the code and be neither ahead nor a day old. */
function judgeClaim(step: number, capturedAt: UnixSeconds, serverTime: UnixSeconds): TimeRefusal | undefined {
  const ahead = capturedAt - serverTime
  if (ahead > CLOCK_LEAD_SECONDS) return { reason: 'future', ahead }
  if (Math.abs(step - stepAt(capturedAt)) > OFFLINE_STEPS) {
    return { reason: 'claim-mismatch', codeAt: stepTime(step), capturedAt }
  }
  const latest = unixSeconds(capturedAt + OFFLINE_LIMIT_SECONDS)
  return serverTime > latest ? { reason: 'too-late', capturedAt, latest } : undefined
}
