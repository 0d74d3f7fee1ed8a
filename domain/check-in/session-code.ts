import { hexToBytes } from '@noble/hashes/utils'
import type { Instant, SessionId } from '../shared'
import { shortCode } from './short-code'
import { stepAt, stepTime } from './step'
import { makeToken } from './token'
import { fromUnixSeconds, toUnixSeconds } from './unix-seconds'

/** The five bytes that K1 signs. Throws on anything but ten hex characters. */
export function sessionIdBytes(id: SessionId): Uint8Array {
  if (!/^[0-9a-f]{10}$/i.test(id)) throw new RangeError('a session id is ten hex characters')
  return hexToBytes(id)
}

export interface SessionCode {
  token: string
  short: string
  /** when the next code must be on the screen */
  changesAt: Instant
}

/** What the trainer's screen shows at `at`, the *server's* time; needs no network once the session's key is there. */
export function sessionCodeAt(
  key: Uint8Array,
  session: { id: SessionId; generation: number },
  at: Instant,
): SessionCode {
  const step = stepAt(toUnixSeconds(at))
  return {
    token: makeToken(key, { sessionId: sessionIdBytes(session.id), step, generation: session.generation }),
    short: shortCode(key, step),
    changesAt: fromUnixSeconds(stepTime(step + 1)),
  }
}
