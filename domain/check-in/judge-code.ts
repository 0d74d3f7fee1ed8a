import { equalInConstantTime } from './bytes'
import type { CheckInCase } from './check-in-case'
import { readToken } from './read-token'
import { sessionKey } from './session-key'
import { stepOfShortCode } from './short-code'
import { stepAt } from './step'
import { isSigned } from './token'
import type { CodeRefusal } from './verdict'

/** Whether what was scanned is a code of this session at all, and of which step; `typed` digits without a step are judged later. */
export function judgeCode(judged: CheckInCase): { step: number | undefined } | CodeRefusal {
  return judged.attempt.mode === 'typed'
    ? { step: stepOfDigits(judged.attempt.digits, judged) }
    : judgeToken(judged.attempt.text, judged)
}

function judgeToken(text: string, { masterKey, session }: CheckInCase): { step: number } | CodeRefusal {
  const token = readToken(text)
  if (!token) return { reason: 'format' }
  if (!isSigned(masterKey, token)) return { reason: 'mac' }
  if (!equalInConstantTime(token.sessionId, session.id)) return { reason: 'session' }
  if (token.generation !== session.generation) {
    return { reason: 'revoked', generation: token.generation, current: session.generation }
  }
  return { step: token.step }
}

/** The server's step, or one before or after. */
function stepOfDigits(digits: string, { masterKey, session, serverTime }: CheckInCase): number | undefined {
  const now = stepAt(serverTime)
  const key = sessionKey(masterKey, session.id, session.generation)
  return stepOfShortCode(key, digits, [now, now - 1, now + 1])
}
