import { sessionKey, shortCode, stepAt, unixSeconds } from '@/domain/check-in'
import { END, id, masterKey, NOON, offline, online, outcome, START, shortAt, tokenAt, typed } from './judged'

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
