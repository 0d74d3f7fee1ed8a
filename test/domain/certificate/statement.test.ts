import { compareStatements, stateRecord } from '@/domain/certificate'
import { day, type Programme, programmeOf } from '@/domain/programme'
import { credits, minutes } from '@/domain/shared'
import { entry } from '../credit/entries'

const zhejiang = programmeOf('zhejiang') as Programme
const liaoning = programmeOf('liaoning') as Programme

const passed = [
  entry('online-study', { id: 'online-1', minutes: minutes(600) }),
  entry('online-study', { id: 'online-2', minutes: minutes(300) }),
  entry('onsite-training', { id: 'hall', worth: credits(8) }),
  entry('application-practice', { id: 'practice', credits: credits(25) }),
]
const stated = (entries: typeof passed) => stateRecord(zhejiang, 'trainee', entries)

describe('what a paper states', () => {
  it('lists what counts, minutes on their way to a threshold too', () => {
    const { verdict, headline, components } = stated(passed)
    expect({ verdict, headline }).toEqual({
      verdict: 'pass',
      headline: { unit: 'credits', has: 5000, needs: 5000 },
    })
    expect(components[0]?.lines).toEqual([
      expect.objectContaining({ entry: 'online-1', gave: 0 }),
      expect.objectContaining({ entry: 'online-2', gave: 1700 }),
    ])
  })

  it('adds up line by line, also when room under a cap was freed by a reversal', () => {
    const hall = (id: string, on: string) => entry('onsite-training', { id, on: day(on), worth: credits(5) })
    const { components } = stated([
      hall('a', '2021-10-01'),
      hall('b', '2021-10-02'),
      entry('onsite-training', { id: 'undo', on: day('2021-10-03'), reversalOf: 'a' }),
    ])
    const hallOnly = components.find(({ id }) => id === 'onsite-training')
    expect(hallOnly?.lines).toEqual([{ entry: 'b', on: '2021-10-02', gave: 500 }])
    expect(hallOnly?.has).toBe(500)
  })

  it('has no figure and no verdict where the document has no rule', () => {
    expect(stateRecord(liaoning, 'trainee', passed)).not.toHaveProperty('headline')
    expect(stateRecord(liaoning, 'trainee', passed).verdict).toBe('undefined')
  })
})

describe('a paper that is out', () => {
  it('is true while the record says as much, or more', () => {
    expect(compareStatements(stated(passed), stated(passed))).toBeUndefined()
    const more = [...passed, entry('application-practice', { id: 'more', credits: credits(2) })]
    expect(compareStatements(stated(passed), stated(more))).toBeUndefined()
  })

  it('is not true any more once an entry is reversed, and says by how much', () => {
    const undo = entry('application-practice', { id: 'undo', reversalOf: 'practice' })
    expect(compareStatements(stated(passed), stated([...passed, undo]))).toEqual({
      lostPass: true,
      amounts: [
        { id: 'total', issued: 5000, now: 2500 },
        { id: 'school-based-practice', issued: 2500, now: 0 },
      ],
    })
  })
})
