import { explain, progress } from '@/domain/credit'
import { day, type Programme, period, programmeOf } from '@/domain/programme'
import { credits, minutes } from '@/domain/shared'
import { entry } from './entries'

const zhejiang = programmeOf('zhejiang') as Programme
const hefei = programmeOf('hefei') as Programme

const lines = (programme: Programme, component: string, entries: ReturnType<typeof entry>[]) =>
  explain(programme, 'trainee', entries)
    .components.find(({ id }) => id === component)
    ?.lines.map(({ entry: { id }, gave, reason }) => [id, gave, reason])

describe('the explanation of a credit', () => {
  it('names the clause that gives it', () => {
    expect(explain(zhejiang, 'trainee', []).components[1]).toMatchObject({
      id: 'onsite-training',
      source: { document: 'zhejiang-2021-8', clause: '三（五）' },
      has: 0,
      max: 800,
    })
  })

  it('shows the cap at the entry that meets it', () => {
    const sessions = ['a', 'b', 'c'].map((id) => entry('onsite-training', { id, worth: credits(3) }))
    expect(lines(zhejiang, 'onsite-training', sessions)).toEqual([
      ['a', 300, 'counted'],
      ['b', 300, 'counted'],
      ['c', 200, 'partly-capped'],
    ])
  })

  it('shows an entry and its reversal, plus and minus', () => {
    const wrong = entry('application-practice', { id: 'wrong', on: day('2021-10-15'), credits: credits(1) })
    const undo = entry('application-practice', { id: 'undo', on: day('2021-10-16'), reversalOf: 'wrong' })
    expect(lines(zhejiang, 'school-based-practice', [undo, wrong])).toEqual([
      ['wrong', 100, 'reversed'],
      ['undo', -100, 'reversal'],
    ])
  })

  it('hands room under a cap, freed by a reversal, to the entries that were capped', () => {
    const session = (id: string, date: string) =>
      entry('onsite-training', { id, on: day(date), worth: credits(5) })
    const entries = [
      session('a', '2021-10-01'),
      session('b', '2021-10-02'),
      entry('onsite-training', { id: 'undo', on: day('2021-10-03'), reversalOf: 'a' }),
    ]
    expect(lines(zhejiang, 'onsite-training', entries)).toEqual([
      ['a', 500, 'reversed'],
      ['b', 300, 'partly-capped'],
      ['undo', -300, 'reversal'],
    ])
    expect(progress(zhejiang, 'trainee', entries).components[1]?.has).toBe(500)
  })

  it('says which minutes reached the threshold', () => {
    const study = (id: string, spent: number) => entry('online-study', { id, minutes: minutes(spent) })
    expect(lines(zhejiang, 'online-study', [study('a', 600), study('b', 300), study('c', 50)])).toEqual([
      ['a', 0, 'towards-threshold'],
      ['b', 1700, 'threshold-reached'],
      ['c', 0, 'capped'],
    ])
  })

  it('says when somebody came late or left early', () => {
    const sessions = [
      entry('onsite-training', { id: 'a', worth: credits(2), lateMinutes: minutes(16) }),
      entry('onsite-training', { id: 'b', worth: credits(2), earlyLeaveMinutes: minutes(40) }),
    ]
    expect(lines(zhejiang, 'onsite-training', sessions)).toEqual([
      ['a', 0, 'late'],
      ['b', 0, 'left-early'],
    ])
  })

  it('keeps entries that nothing counts in sight', () => {
    const log = entry('training-log')
    expect(explain(zhejiang, 'trainee', [log, log]).uncounted).toEqual([log])
  })

  it('shows one event in every component that it touches', () => {
    const study = entry('online-study', { id: 'a', minutes: minutes(300) })
    expect(lines(hefei, 'courses', [study])).toEqual([['a', 1500, 'towards-threshold']])
    expect(lines(hefei, 'online-hours', [study])).toEqual([['a', 0, 'no-amount']])
  })

  it('does not count what lies outside the cohort’s dates', () => {
    const early = entry('application-practice', { id: 'a', on: day('2021-08-31'), credits: credits(1) })
    const cohort = { period: period('2021-09-01', '2022-06-30') }
    expect(explain(zhejiang, 'trainee', [early], cohort).components[2]?.lines).toMatchObject([
      { gave: 0, reason: 'outside-period' },
    ])
    expect(progress(zhejiang, 'trainee', [early], cohort).headline.has).toBe(0)
  })
})

describe('a role without rules of its own', () => {
  it('has no figure and no verdict', () => {
    expect(progress(zhejiang, 'leader', [entry('bulletin')])).toMatchObject({
      headline: { unit: 'none', has: null },
      verdict: 'undefined',
      missing: [],
    })
  })
})
