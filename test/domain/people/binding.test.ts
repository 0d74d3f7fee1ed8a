import { afterWrongTry, type BindingTries, judgeBindingTry, noBindingTries } from '@/domain/people'
import { addMs, HOUR, instant, SECOND } from '@/domain/shared'

const NOW = instant(1_700_000_000_000)
const wrongTries = (count: number, now = NOW): BindingTries =>
  Array.from({ length: count }).reduce<BindingTries>((tries) => afterWrongTry(tries, now), noBindingTries)

describe('binding tries', () => {
  it.each([
    [0, 5],
    [1, 4],
    [4, 1],
  ])('after %i wrong ones %i remain', (wrong, remaining) => {
    expect(judgeBindingTry(wrongTries(wrong), NOW)).toEqual({ kind: 'open', remaining })
  })

  it('lock for an hour with the fifth', () => {
    const tries = wrongTries(5)
    const lockedUntil = addMs(NOW, HOUR)
    expect(judgeBindingTry(tries, NOW)).toEqual({ kind: 'locked', lockedUntil })
    expect(judgeBindingTry(tries, addMs(NOW, HOUR - 1))).toEqual({ kind: 'locked', lockedUntil })
  })

  it('start again from nothing when the hour is over', () => {
    const after = addMs(NOW, HOUR)
    expect(judgeBindingTry(wrongTries(5), after)).toEqual({ kind: 'open', remaining: 5 })
    expect(afterWrongTry(wrongTries(5), after)).toEqual({ wrong: 1 })
  })

  it('are not counted and do not prolong the lock while it stands', () => {
    const locked = wrongTries(5)
    expect(afterWrongTry(locked, addMs(NOW, 30 * SECOND))).toEqual(locked)
  })
})
