import { judgeSecondScan, type SecondScanAnswer } from '@/domain/check-in'
import { addMs, instant, MINUTE, type PersonId } from '@/domain/shared'

const person = (name: string) => name as PersonId
const [a, b, c, d] = [person('a'), person('b'), person('c'), person('d')]
const calledAt = instant(1_760_000_000_000)
const call = { calledAt, window: 3 * MINUTE }
const minute = (count: number) => addMs(calledAt, count * MINUTE)
const inside = (who: PersonId) => ({ person: who, in: minute(-30) })
const answer = (who: PersonId, at: number, claimed = false): SecondScanAnswer => ({
  person: who,
  at: minute(at),
  claimed,
})

describe('a second scan', () => {
  it('marks who did not answer, once the window is closed', () => {
    const answers = [answer(a, 1), answer(b, 4)]
    expect(judgeSecondScan(call, [inside(a), inside(b), inside(c)], answers, minute(5))).toEqual({
      state: 'closed',
      closesAt: minute(3),
      answered: [a],
      claimed: [],
      late: [b],
      unanswered: [c],
    })
  })

  it('marks nobody while the window is open, its last instant included', () => {
    expect(judgeSecondScan(call, [inside(a)], [], minute(3))).toMatchObject({ state: 'open', unanswered: [] })
  })

  it('counts an answer at the first and at the last instant', () => {
    const answers = [answer(a, 0), answer(b, 3)]
    expect(judgeSecondScan(call, [inside(a), inside(b)], answers, minute(9)).answered).toEqual([a, b])
  })

  it('asks nobody who came later or had left', () => {
    const presences = [
      { person: a, in: minute(1) },
      { person: b, in: minute(-30), out: minute(0) },
      { person: c, in: minute(0), out: minute(1) },
    ]
    expect(judgeSecondScan(call, presences, [], minute(9)).unanswered).toEqual([c])
  })

  it('does not take a scan before the call, or of a stranger, for an answer', () => {
    const result = judgeSecondScan(call, [inside(a)], [answer(a, -1), answer(d, 1)], minute(9))
    expect(result).toMatchObject({ answered: [], unanswered: [a] })
  })

  it('keeps apart what was only claimed without signal, unless an online answer stands beside it', () => {
    const answers = [answer(a, 1, true), answer(b, 2, true), answer(b, 2)]
    expect(judgeSecondScan(call, [inside(a), inside(b)], answers, minute(9))).toMatchObject({
      answered: [b],
      claimed: [a],
    })
  })
})
