import { unixSeconds } from '@/domain/check-in'
import { END, NOON, offline, online, outcome, START, session, tokenAt, typed } from './judged'

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

describe('direction', () => {
  it('turns at the button of the trainer, to the second', () => {
    const early = { session: { ...session, checkOutFrom: unixSeconds(NOON) } }
    expect(online(tokenAt(NOON - 1), NOON - 1, early)).toMatchObject({ direction: 'in' })
    expect(online(tokenAt(NOON), NOON, early)).toMatchObject({ direction: 'out' })
  })
})
