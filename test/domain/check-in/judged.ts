import {
  type Attempt,
  type CheckInCase,
  judgeCheckIn,
  makeToken,
  sessionKey,
  shortCode,
  stepAt,
  unixSeconds,
} from '@/domain/check-in'

/** One session of three hours whose keys are known, and the three ways to show its code at a moment (Unix seconds). */
export const masterKey = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)
export const id = Uint8Array.of(1, 2, 3, 4, 5)
export const START = 1_760_000_400
export const END = START + 3 * 3600
export const session = {
  id,
  generation: 7,
  start: unixSeconds(START),
  end: unixSeconds(END),
  checkOutFrom: unixSeconds(END - 900),
}

export const tokenAt = (
  seconds: number,
  over: { id?: Uint8Array; generation?: number; master?: Uint8Array } = {},
) => {
  const sessionId = over.id ?? id
  const generation = over.generation ?? 7
  const step = stepAt(unixSeconds(seconds))
  return makeToken(sessionKey(over.master ?? masterKey, sessionId, generation), {
    sessionId,
    step,
    generation,
  })
}
export const shortAt = (seconds: number) =>
  shortCode(sessionKey(masterKey, id, 7), stepAt(unixSeconds(seconds)))

const judge = (attempt: Attempt, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judgeCheckIn({ masterKey, session, attempt, serverTime: unixSeconds(serverTime), recorded: [], ...over })
export const online = (text: string, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judge({ mode: 'online', text }, serverTime, over)
export const typed = (digits: string, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judge({ mode: 'typed', digits }, serverTime, over)
export const offline = (
  codeAt: number,
  capturedAt: number,
  serverTime: number,
  over: Partial<CheckInCase> = {},
) => judge({ mode: 'offline', text: tokenAt(codeAt), capturedAt: unixSeconds(capturedAt) }, serverTime, over)

export const NOON = START + 3600
export const outcome = (verdict: ReturnType<typeof judgeCheckIn>) =>
  verdict.result === 'reject' ? verdict.reason : verdict.result
