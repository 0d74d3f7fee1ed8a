import { replay } from '@/domain/credit'
import { applyOverrides, day, type Programme, programmeOf } from '@/domain/programme'
import { credits, minutes, type PersonId } from '@/domain/shared'
import { entry } from './entries'

const before = programmeOf('zhejiang') as Programme
const change = (path: string, value: unknown) =>
  applyOverrides(before, [
    {
      id: 'change',
      paths: [path],
      value,
      reason: 'test',
      proposedBy: 'one' as PersonId,
      proposedOn: day('2021-12-01'),
      approvedBy: 'two' as PersonId,
    },
  ])
const record = (person: string, entries: ReturnType<typeof entry>[]) => ({
  person: person as PersonId,
  role: 'trainee' as const,
  entries,
})
const late = record('late', [entry('onsite-training', { worth: credits(2), lateMinutes: minutes(10) })])
const punctual = record('punctual', [entry('onsite-training', { worth: credits(2) })])
const done = record('done', [
  entry('online-study', { minutes: minutes(900) }),
  entry('onsite-training', { worth: credits(8) }),
  entry('application-practice', { credits: credits(25) }),
])

describe('the replay of a changed rule', () => {
  it('names who would lose and leaves out whom it does not touch', () => {
    const after = change('presencePolicy.lateGraceMinutes', 5)
    expect(replay(before, after, [late, punctual])).toEqual([
      {
        person: 'late',
        role: 'trainee',
        before: { has: 200, verdict: 'not-yet' },
        after: { has: 0, verdict: 'not-yet' },
        components: [{ id: 'onsite-training', before: 200, after: 0 }],
        effect: 'loses',
      },
    ])
  })

  it('names who would gain', () => {
    const after = change('presencePolicy.lateGraceMinutes', 5)
    expect(replay(after, before, [late])).toMatchObject([{ person: 'late', effect: 'gains' }])
  })

  it('shows a lost pass even where no number moves', () => {
    const after = change('roles.trainee.components.school-based-practice.minimum', 2600)
    expect(replay(before, after, [done])).toMatchObject([
      {
        person: 'done',
        before: { verdict: 'pass' },
        after: { verdict: 'not-yet' },
        components: [],
        effect: 'loses',
      },
    ])
  })

  it('finds nothing between a rule and itself', () => {
    expect(replay(before, before, [late, punctual, done])).toEqual([])
  })
})
