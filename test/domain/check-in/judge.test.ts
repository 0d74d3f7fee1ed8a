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

const masterKey = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)
const id = Uint8Array.of(1, 2, 3, 4, 5)
const START = 1_760_000_400
const END = START + 3 * 3600
const session = {
  id,
  generation: 7,
  start: unixSeconds(START),
  end: unixSeconds(END),
  checkOutFrom: unixSeconds(END - 900),
}

const tokenAt = (
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
const shortAt = (seconds: number) => shortCode(sessionKey(masterKey, id, 7), stepAt(unixSeconds(seconds)))

const judge = (attempt: Attempt, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judgeCheckIn({ masterKey, session, attempt, serverTime: unixSeconds(serverTime), recorded: [], ...over })
const online = (text: string, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judge({ mode: 'online', text }, serverTime, over)
const typed = (digits: string, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judge({ mode: 'typed', digits }, serverTime, over)
const offline = (codeAt: number, capturedAt: number, serverTime: number, over: Partial<CheckInCase> = {}) =>
  judge({ mode: 'offline', text: tokenAt(codeAt), capturedAt: unixSeconds(capturedAt) }, serverTime, over)

const NOON = START + 3600
const outcome = (verdict: ReturnType<typeof judgeCheckIn>) =>
  verdict.result === 'reject' ? verdict.reason : verdict.result

describe('the code itself', () => {
  it('accepts the code on the screen and keeps its step and its delay', () => {
    expect(online(tokenAt(NOON), NOON + 3)).toEqual({
      result: 'accept',
      direction: 'in',
      pending: false,
      step: NOON / 15,
      delay: 3,
    })
  })

  it('refuses what is no token', () => {
    expect(online('hello', NOON)).toEqual({ result: 'reject', reason: 'format' })
  })

  it('refuses a token whose signature was changed in any character', () => {
    const token = tokenAt(NOON)
    for (let at = 18; at < token.length - 1; at += 1) {
      const changed = token.slice(0, at) + (token[at] === '0' ? '1' : '0') + token.slice(at + 1)
      expect(outcome(online(changed, NOON))).toBe('mac')
    }
  })

  it('refuses a token of another master key', () => {
    expect(outcome(online(tokenAt(NOON, { master: new Uint8Array(32) }), NOON))).toBe('mac')
  })

  it('says that a signed token belongs to another session, before it looks at the generation', () => {
    const other = tokenAt(NOON, { id: Uint8Array.of(9, 9, 9, 9, 9), generation: 8 })
    expect(online(other, NOON)).toEqual({ result: 'reject', reason: 'session' })
  })

  it.each([6, 8])('says that a signed token of generation %d is revoked', (generation) => {
    expect(online(tokenAt(NOON, { generation }), NOON)).toEqual({
      result: 'reject',
      reason: 'revoked',
      generation,
      current: 7,
    })
  })

  it('checks the code before it looks for an earlier record', () => {
    const recorded = { recorded: ['in' as const] }
    expect(outcome(online('hello', NOON, recorded))).toBe('format')
    expect(outcome(online(tokenAt(NOON, { generation: 6 }), NOON, recorded))).toBe('revoked')
  })
})

describe('a retry', () => {
  it('is answered with the first record, however stale, early or late it is', () => {
    const recorded = { recorded: ['in' as const] }
    expect(online(tokenAt(NOON), NOON + 3600, recorded)).toEqual({ result: 'idempotent', direction: 'in' })
    expect(outcome(online(tokenAt(NOON), START - 9999, recorded))).toBe('idempotent')
    expect(outcome(typed('000000', NOON, recorded))).toBe('idempotent')
    expect(outcome(offline(NOON, NOON + 99_999, NOON, { recorded: ['out'] }))).toBe('idempotent')
  })

  it('in the other direction is a scan of its own', () => {
    expect(outcome(online(tokenAt(NOON), NOON, { recorded: ['out'] }))).toBe('accept')
    expect(online(tokenAt(END), END, { recorded: ['in'] })).toMatchObject({
      result: 'accept',
      direction: 'out',
    })
  })

  it('after the doors closed is idempotent only where a record exists', () => {
    expect(outcome(online(tokenAt(END + 901), END + 901, { recorded: ['out'] }))).toBe('idempotent')
    expect(outcome(online(tokenAt(END + 901), END + 901, { recorded: ['in'] }))).toBe('closed')
  })

  it('can be recognised after the verdict: a refusal by time names the direction to look in', () => {
    expect(online(tokenAt(NOON), NOON + 60)).toEqual({
      result: 'reject',
      direction: 'in',
      reason: 'stale',
      behind: 60,
    })
  })
})

describe('online', () => {
  it.each([
    [START - 901, 'not-open'],
    [START - 900, 'accept'],
    [END + 900, 'accept'],
    [END + 901, 'closed'],
  ])('at %d is %s', (at, expected) => {
    expect(outcome(online(tokenAt(at), at))).toBe(expected)
  })

  it('names when the doors open and when they closed', () => {
    expect(online(tokenAt(NOON), START - 1000)).toMatchObject({ opensAt: START - 900 })
    expect(online(tokenAt(NOON), END + 1000)).toMatchObject({ closedAt: END + 900 })
  })

  it.each([
    [-2, 'future'],
    [-1, 'accept'],
    [0, 'accept'],
    [1, 'accept'],
    [2, 'stale'],
  ])('with the server %d steps ahead of the token is %s', (steps, expected) => {
    expect(outcome(online(tokenAt(NOON), NOON + steps * 15))).toBe(expected)
  })

  it('accepts a code for two steps at most: never after 30 s', () => {
    for (let age = 0; age < 120; age += 1) {
      const verdict = online(tokenAt(NOON), NOON + age)
      expect(outcome(verdict)).toBe(age < 30 ? 'accept' : 'stale')
    }
  })

  it('accepts the same token from several people', () => {
    expect(outcome(online(tokenAt(NOON), NOON))).toBe('accept')
    expect(outcome(online(tokenAt(NOON), NOON))).toBe('accept')
  })
})

describe('typed', () => {
  it.each([
    [-2, 'wrong-code'],
    [-1, 'accept'],
    [0, 'accept'],
    [1, 'accept'],
    [2, 'wrong-code'],
  ])('with the server %d steps after the digits is %s', (steps, expected) => {
    expect(outcome(typed(shortAt(NOON), NOON + steps * 15))).toBe(expected)
  })

  it('ignores space, keeps leading zeros, and refuses everything that is not the six digits', () => {
    const digits = shortAt(NOON)
    expect(outcome(typed(` ${digits.slice(0, 3)} ${digits.slice(3)} `, NOON))).toBe('accept')
    for (const wrong of ['', '0', digits.slice(1), `0${digits}`, tokenAt(NOON)]) {
      expect(outcome(typed(wrong, NOON))).toBe('wrong-code')
    }
  })

  it('is refused by the doors before the digits are compared', () => {
    expect(outcome(typed('000000', START - 901))).toBe('not-open')
    expect(outcome(typed('000000', END + 901))).toBe('closed')
  })

  it('is not accepted from an older generation', () => {
    const older = shortCode(sessionKey(masterKey, id, 6), stepAt(unixSeconds(NOON)))
    expect(outcome(typed(older, NOON))).toBe('wrong-code')
  })
})

describe('offline', () => {
  it('is accepted hours later, but pending', () => {
    expect(offline(NOON, NOON + 4, NOON + 7200)).toMatchObject({
      result: 'accept',
      direction: 'in',
      pending: true,
      delay: 7200,
    })
  })

  it.each([
    [30, 'accept'],
    [31, 'future'],
  ])('captured %d s after the time of the server is %s', (ahead, expected) => {
    expect(outcome(offline(NOON + ahead, NOON + ahead, NOON))).toBe(expected)
  })

  it.each([
    [-3, 'claim-mismatch'],
    [-2, 'accept'],
    [2, 'accept'],
    [3, 'claim-mismatch'],
  ])('with a code %d steps from the claimed time is %s', (steps, expected) => {
    expect(outcome(offline(NOON + steps * 15, NOON, NOON + 600))).toBe(expected)
  })

  it.each([
    [86_400, 'accept'],
    [86_401, 'too-late'],
  ])('sent %d s after the capture is %s', (wait, expected) => {
    expect(outcome(offline(NOON, NOON, NOON + wait))).toBe(expected)
  })

  it('is judged at the doors by the time of the code, not by the claim', () => {
    expect(outcome(offline(START - 915, START - 890, START))).toBe('not-open')
    expect(outcome(offline(START - 900, START - 905, START))).toBe('accept')
    expect(outcome(offline(END + 900, END + 925, END + 2000))).toBe('accept')
    expect(outcome(offline(END + 915, END + 890, END + 2000))).toBe('closed')
  })

  it('takes its direction from the capture time', () => {
    expect(offline(END - 915, END - 901, END + 3600)).toMatchObject({ direction: 'in' })
    expect(offline(END - 900, END - 900, END + 3600)).toMatchObject({ direction: 'out' })
  })

  it('names the first reason of several: the future before the claim, the claim before the day', () => {
    expect(outcome(offline(NOON, NOON + 31, NOON - 9999))).toBe('future')
    expect(outcome(offline(NOON, NOON + 300, NOON + 200_000))).toBe('claim-mismatch')
    expect(outcome(offline(START - 2000, START - 2000, START + 200_000))).toBe('too-late')
  })
})

describe('direction', () => {
  it('turns at the button of the trainer, to the second', () => {
    const early = { session: { ...session, checkOutFrom: unixSeconds(NOON) } }
    expect(online(tokenAt(NOON - 1), NOON - 1, early)).toMatchObject({ direction: 'in' })
    expect(online(tokenAt(NOON), NOON, early)).toMatchObject({ direction: 'out' })
  })
})
