import { type EnteredFact, judgeFact, judgeGain } from '@/domain/mass-entry'
import { day, type Programme, programmeOf } from '@/domain/programme'
import { credits, minutes, type PersonId } from '@/domain/shared'
import { entry } from '../credit/entries'

const zhejiang = programmeOf('zhejiang') as Programme
const liaoning = programmeOf('liaoning') as Programme
const person = 'f'.repeat(32) as PersonId
const fact = (changes: Partial<EnteredFact> = {}): EnteredFact => ({
  kind: 'online-study',
  field: 'minutes',
  amount: 900,
  on: day('2021-06-30'),
  note: '',
  column: 'online-study.minutes',
  ...changes,
})
const most = [
  entry('onsite-training', { id: 'hall', worth: credits(8) }),
  entry('application-practice', { id: 'practice', credits: credits(25) }),
]

describe('what somebody gains', () => {
  it('is told by component, with the verdict before and after', () => {
    expect(judgeGain(zhejiang, 'trainee', most, person, [fact()])).toEqual({
      components: [
        { id: 'online-study', name: '网络研修', unit: 'credits', before: 0, after: 1700, capped: false },
      ],
      before: 'not-yet',
      after: 'pass',
    })
  })

  it('says when a cap takes a part', () => {
    const hall = fact({ kind: 'onsite-training', field: 'credits', amount: 500, column: 'a' })
    expect(judgeGain(zhejiang, 'trainee', most, person, [hall]).components).toMatchObject([
      { id: 'onsite-training', before: 800, after: 800, capped: true },
    ])
  })

  it('has no verdict where the document has no rule', () => {
    const { before, after } = judgeGain(liaoning, 'trainee', [], person, [fact()])
    expect([before, after]).toEqual(['undefined', 'undefined'])
  })
})

describe('a fact is worth a look', () => {
  const codes = (one: EnteredFact, entries = most) =>
    judgeFact(zhejiang, 'trainee', entries, one).map(({ code }) => code)

  it('when the same kind stands in the ledger on the same day', () => {
    const same = entry('online-study', { id: 'x', on: day('2021-06-30'), minutes: minutes(45) })
    expect(codes(fact(), [same])).toEqual(['similar-entry'])
  })

  it('when nothing in the programme counts it', () => {
    expect(codes(fact({ kind: 'process-assessment', field: 'points', amount: 9000 }))).toEqual([
      'not-counted',
    ])
  })

  it('when it is more than its component can give', () => {
    expect(codes(fact({ kind: 'onsite-training', field: 'credits', amount: 900 }))).toEqual(['over-maximum'])
    expect(codes(fact({ kind: 'onsite-training', field: 'credits', amount: 800 }))).toEqual([])
  })
})
