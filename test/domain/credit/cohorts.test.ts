import * as fc from 'fast-check'
import { type CountedSpan, explain, type LedgerEntry, progress } from '@/domain/credit'
import { day, type Programme, period, programmeOf } from '@/domain/programme'
import { type CalendarDate, credits, type Instant, instant } from '@/domain/shared'
import { entry } from './entries'

const zhejiang = programmeOf('zhejiang') as Programme
const PRACTICE = 'school-based-practice'
const closedAt = instant(1000)
const first = period('2021-09-01', '2022-06-30')
const second = period('2022-09-01', '2023-06-30')
const firstSpan: CountedSpan = { period: first, closedAt }
const secondSpan: CountedSpan = { period: second, carriesFrom: { period: first, closedAt } }

const practice = (on: string, recordedAt: number, more: Partial<LedgerEntry> = {}) =>
  entry('application-practice', {
    on: day(on),
    recordedAt: instant(recordedAt),
    credits: credits(1),
    ...more,
  })
const hasOf = (entries: LedgerEntry[], span: CountedSpan) =>
  progress(zhejiang, 'trainee', entries, span).components.find(({ id }) => id === PRACTICE)?.has
const reasonsOf = (entries: LedgerEntry[], span: CountedSpan) =>
  explain(zhejiang, 'trainee', entries, span)
    .components.find(({ id }) => id === PRACTICE)
    ?.lines.map(({ reason }) => reason)

describe('a cohort that was closed', () => {
  const inTime = practice('2022-03-01', 500)
  const late = practice('2022-03-02', 2000)
  const undo = { ...practice('2022-03-01', 2000), reversalOf: inTime.id }

  it('counts what was on record when it was closed, and neither an entry nor a reversal after it', () => {
    expect(hasOf([inTime, late, undo], firstSpan)).toBe(100)
    expect(reasonsOf([inTime, late, undo], firstSpan)?.sort()).toEqual([
      'after-close',
      'after-close',
      'counted',
    ])
  })

  it('hands what was recorded later to the next one', () => {
    expect(hasOf([inTime, late, undo], secondSpan)).toBe(100)
  })

  it('keeps it where the programme refuses it, shown and worth nothing', () => {
    expect(hasOf([inTime, late], { period: second })).toBe(0)
    expect(reasonsOf([inTime, late], { period: second })).toEqual(['outside-period', 'outside-period'])
  })
})

describe('two cohorts one after the other', () => {
  const dates = fc
    .integer({ min: 0, max: 660 })
    .map((days) => new Date(Date.UTC(2021, 8, 1 + days)).toISOString().slice(0, 10) as CalendarDate)
  const facts = fc.array(fc.tuple(dates, fc.integer({ min: 0, max: 2000 })), { maxLength: 40 })

  it('count every entry of their dates exactly once', () => {
    return fc.assert(
      fc.property(facts, (drawn) => {
        const entries = drawn.map(([on, at]) => practice(on, at as Instant))
        const dated = entries.filter(
          ({ on }) => (on >= first.from && on <= first.until) || (on >= second.from && on <= second.until),
        )
        const inFirst = hasOf(entries, firstSpan) ?? 0
        const inSecond = hasOf(entries, secondSpan) ?? 0
        expect(inFirst + inSecond).toBe(dated.length * 100)
      }),
    )
  })
})
