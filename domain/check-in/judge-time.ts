import type { CheckInCase, CodedSession } from './check-in-case'
import { STEP_SECONDS, stepAt, stepTime } from './step'
import { type UnixSeconds, unixSeconds } from './unix-seconds'
import type { TimeRefusal } from './verdict'

/** Doors open and close this long before the start and after the end. */
export const DOORS_SECONDS = 900
/** A device's clock may be this far ahead of the server's. */
export const CLOCK_LEAD_SECONDS = 30
const OFFLINE_LIMIT_SECONDS = 86_400
const ONLINE_STEPS = 1
const OFFLINE_STEPS = 2

/** Whether a code of this session may be used now; `step` is unknown when typed digits are those of no step. */
export function judgeTime(step: number | undefined, judged: CheckInCase): { step: number } | TimeRefusal {
  const { attempt, session, serverTime } = judged
  if (attempt.mode !== 'offline') {
    const refusal = judgeDoors(serverTime, session)
    if (refusal) return refusal
  }
  if (step === undefined) return { reason: 'wrong-code' }
  switch (attempt.mode) {
    case 'typed':
      return { step }
    case 'online':
      return judgeFreshness(step, serverTime) ?? { step }
    case 'offline':
      return (
        judgeClaim(step, attempt.capturedAt, serverTime) ?? judgeDoors(stepTime(step), session) ?? { step }
      )
  }
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
