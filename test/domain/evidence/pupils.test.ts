import { cycleEnd, expiresOn, judgeWatching, type WatchingFacts } from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'
import { type CalendarDate, instant, type PersonId } from '@/domain/shared'

const on = (text: string) => text as CalendarDate
const now = instant(1_000)
const facts: WatchingFacts = {
  person: 'someone' as PersonId,
  author: 'author' as PersonId,
  isReviewer: false,
  isLeader: false,
  consent: 'stands',
}

test.each<[string, Partial<WatchingFacts>, string | undefined]>([
  ['the author', { person: facts.author }, 'author'],
  ['the school’s reviewer', { isReviewer: true }, 'reviewer'],
  ['the leader of the group', { isLeader: true }, 'leader'],
  ['an official named for the case', { namedUntil: instant(1_000) }, 'official'],
  ['an official whose time is over', { namedUntil: instant(999) }, undefined],
  ['anybody else', {}, undefined],
])('%s watches as %s', (_who, more, as) => {
  const verdict = judgeWatching({ ...facts, ...more }, now)
  expect(verdict.may ? verdict.as : undefined).toBe(as)
})

test('without a consent that stands nobody but the author watches', () => {
  const reviewer = { ...facts, isReviewer: true }
  expect(judgeWatching({ ...reviewer, consent: 'withdrawn' }, now)).toEqual({
    may: false,
    why: 'consent-withdrawn',
  })
  expect(judgeWatching({ ...reviewer, consent: 'expired' }, now)).toEqual({
    may: false,
    why: 'consent-withdrawn',
  })
  expect(judgeWatching({ ...reviewer, consent: 'missing' }, now)).toEqual({
    may: false,
    why: 'consent-missing',
  })
  expect(judgeWatching({ ...facts, person: facts.author, consent: 'withdrawn' }, now)).toMatchObject({
    may: true,
  })
})

test.each([
  ['hefei', '2021-11-05', '2021-12-31'],
  ['hefei', '2026-03-01', '2026-12-31'],
  ['zhejiang', '2026-11-22', '2027-06-30'],
  ['zhejiang', '2027-06-30', '2027-06-30'],
  ['zhejiang', '2027-07-01', '2028-06-30'],
])('in %s the cycle of %s ends on %s', (region, date, end) => {
  expect(cycleEnd(programmeOf(region) ?? {}, on(date))).toBe(end)
})

test('pupils are forgotten a year after the cycle', () => {
  expect(expiresOn(programmeOf('zhejiang') ?? {}, on('2026-11-22'))).toBe('2028-06-30')
  expect(expiresOn(programmeOf('hefei') ?? {}, on('2021-11-05'))).toBe('2023-01-01')
})
