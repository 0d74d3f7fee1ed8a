import { explain, type LedgerEntry, progress } from '@/domain/credit'
import { day, type Programme, programmeOf } from '@/domain/programme'
import { hours, minutes } from '@/domain/shared'
import { entry } from './entries'

const hefei = programmeOf('hefei') as Programme
const zhejiang = programmeOf('zhejiang') as Programme
const shexian = programmeOf('shexian') as Programme

const study = (id: string, course: string, by: 'measured' | 'reported', amount: number): LedgerEntry =>
  entry('online-study', { id, course: { id: course, by }, minutes: minutes(amount) })
const reported = study('a', 'general-1', 'reported', 45)
const measured = study('b', 'general-1', 'measured', 60)

const hasOf = (programme: Programme, id: string, entries: readonly LedgerEntry[]) =>
  progress(programme, 'trainee', entries).components.find((component) => component.id === id)?.has
const lacks = (entries: readonly LedgerEntry[]) =>
  progress(zhejiang, 'trainee', entries).missing.find(({ component }) => component === 'online-study')
    ?.lacksMinutes

describe('minutes of one course', () => {
  it('count once, the larger of what was measured here and what was reported', () => {
    expect(lacks([reported, measured])).toBe(900 - 60)
    expect(lacks([measured, study('c', 'general-1', 'reported', 90)])).toBe(900 - 90)
  })

  it('add up within one form, and over different courses', () => {
    expect(lacks([reported, study('c', 'general-1', 'reported', 30)])).toBe(900 - 75)
    expect(lacks([reported, study('c', 'general-2', 'measured', 60)])).toBe(900 - 105)
  })

  it('are told entry by entry: what is not counted again, and what is partly', () => {
    const entries = [
      measured,
      study('c', 'general-1', 'reported', 45),
      study('d', 'general-1', 'reported', 30),
    ]
    const component = explain(zhejiang, 'trainee', entries).components.find(({ id }) => id === 'online-study')
    expect(component?.lines.map(({ entry: { id }, reason }) => [id, reason])).toEqual([
      ['b', 'towards-threshold'],
      ['c', 'same-course'],
      ['d', 'partly-same-course'],
    ])
  })

  it('come back when the report is taken back', () => {
    const undo = entry('online-study', { id: 'z', reversalOf: 'b', on: day('2021-10-12') })
    expect(lacks([reported, measured, undo])).toBe(900 - 45)
  })

  it('count once also where they are stated in different units', () => {
    const hour = entry('online-study', { course: { id: 'own-a', by: 'reported' }, hours: hours(1) })
    const here = study('b', 'own-a', 'measured', 120)
    const alone = hasOf(shexian, 'study', [here]) ?? 0
    expect(alone).toBeGreaterThan(hours(1))
    expect(hasOf(shexian, 'study', [hour, here])).toBe(alone)
  })

  it('reach a threshold no sooner than by themselves', () => {
    const half = [study('a', 'general-1', 'reported', 700), study('b', 'general-1', 'measured', 700)]
    expect(progress(hefei, 'trainee', half)).toEqual(progress(hefei, 'trainee', half.slice(0, 1)))
  })
})
