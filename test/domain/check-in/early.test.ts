import {
  type Attempt,
  judgeArrival,
  judgeQueued,
  makeToken,
  sessionKey,
  shortCode,
  stepAt,
  unixSeconds,
} from '@/domain/check-in'
import { addMs, HOUR, type Instant, instant, MINUTE } from '@/domain/shared'

const masterKey = Uint8Array.from({ length: 32 }, (_, index) => index)
const id = Uint8Array.of(0, 0, 0, 0, 42)
const key = sessionKey(masterKey, id, 1)
const START = 1_760_000_400
const DOORS = START - 900
const session = {
  id,
  generation: 1,
  start: unixSeconds(START),
  end: unixSeconds(START + 10_800),
  checkOutFrom: unixSeconds(START + 9900),
}
const tokenAt = (seconds: number) =>
  makeToken(key, { sessionId: id, step: stepAt(unixSeconds(seconds)), generation: 1 })
const judge = (attempt: Attempt, serverTime: number) =>
  judgeArrival({ masterKey, session, attempt, serverTime: unixSeconds(serverTime), recorded: [] })
const online = (codeAt: number, serverTime: number) =>
  judge({ mode: 'online', text: tokenAt(codeAt) }, serverTime)

describe('a scan before the doors open', () => {
  const early = DOORS - 1800

  it('is queued with its step and its delay when the code is right', () => {
    expect(online(early, early + 4)).toEqual({
      result: 'early',
      opensAt: DOORS,
      pending: false,
      step: stepAt(unixSeconds(early)),
      delay: 4,
    })
  })

  it('is queued when the six digits are right, and wrong when they are not', () => {
    const digits = shortCode(key, stepAt(unixSeconds(early)))
    const other = digits === '000000' ? '000001' : '000000'
    expect(judge({ mode: 'typed', digits }, early)).toMatchObject({ result: 'early' })
    expect(judge({ mode: 'typed', digits: other }, early)).toMatchObject({ reason: 'wrong-code' })
  })

  it('is refused for what it is when the code is old, forged or of another key', () => {
    expect(online(early - 60, early)).toMatchObject({ result: 'reject', reason: 'stale' })
    expect(online(early + 60, early)).toMatchObject({ result: 'reject', reason: 'future' })
    const forged = `${tokenAt(early).slice(0, -4)}0000`
    expect(judge({ mode: 'online', text: forged }, early)).toMatchObject({ reason: 'mac' })
  })

  it('is too early more than an hour before, and told when the doors open', () => {
    expect(online(DOORS - 3601, DOORS - 3601)).toMatchObject({ reason: 'not-open', opensAt: DOORS })
    expect(online(DOORS - 3600, DOORS - 3600)).toMatchObject({ result: 'early' })
  })

  it('waits to be confirmed besides when it was made without signal', () => {
    const attempt = { mode: 'offline', text: tokenAt(early), capturedAt: unixSeconds(early) } as const
    expect(judge(attempt, START + 60)).toMatchObject({ result: 'early', pending: true })
  })

  it('is an ordinary scan as soon as they are open', () => {
    expect(online(DOORS, DOORS)).toMatchObject({ result: 'accept', direction: 'in' })
  })
})

describe('a queued scan', () => {
  const start = instant(START * 1000)
  const doors = addMs(start, -15 * MINUTE)
  const planned = (at: Instant) => ({ start: at, state: 'planned' as const })
  const scannedAt = addMs(doors, -20 * MINUTE)

  it('waits for the doors and counts from the moment they open', () => {
    expect(judgeQueued(scannedAt, planned(start), addMs(doors, -1))).toEqual({
      fate: 'waits',
      opensAt: doors,
    })
    expect(judgeQueued(scannedAt, planned(start), doors)).toEqual({ fate: 'counts', at: doors })
    expect(judgeQueued(scannedAt, planned(start), addMs(start, HOUR))).toEqual({ fate: 'counts', at: doors })
  })

  it('lapses when the half-day is cancelled or moved so far that the scan is no arrival any more', () => {
    const cancelled = { start, state: 'cancelled' as const }
    expect(judgeQueued(scannedAt, cancelled, start)).toEqual({ fate: 'lapses' })
    expect(judgeQueued(scannedAt, planned(addMs(start, 3 * HOUR)), start)).toEqual({ fate: 'lapses' })
    expect(judgeQueued(scannedAt, planned(addMs(start, 10 * MINUTE)), doors)).toMatchObject({ fate: 'waits' })
  })

  it('counts from the scan itself when the doors were moved before it', () => {
    expect(judgeQueued(scannedAt, planned(addMs(start, -HOUR)), scannedAt)).toEqual({
      fate: 'counts',
      at: scannedAt,
    })
  })
})
