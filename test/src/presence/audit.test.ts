import { addMs, HOUR } from '@/domain/shared'
import { suspicionText } from '@/src/copy/records'
import { enterable, missingFrom } from '@/src/packages/school-desk/pages/on-behalf/on-behalf-form'
import { barsOf } from '@/src/parts/audit/bars'
import { NOON, sessionAt } from '../pages/facts'

type Suspicion = Parameters<typeof suspicionText>[0]

describe('the audit of a half-day', () => {
  it('draws the delays against the longest bar and marks those beyond the hall’s limit', () => {
    const buckets = [
      { from: 0, count: 40 },
      { from: 5, count: 10 },
      { from: 10, count: 0 },
      { from: 25, count: 1 },
    ]
    expect(barsOf(buckets, 20)).toEqual([
      { from: 0, count: 40, share: 1, isLate: false },
      { from: 5, count: 10, share: 0.25, isLate: false },
      { from: 25, count: 1, share: 0.025, isLate: true },
    ])
    expect(barsOf(buckets, undefined).some(({ isLate }) => isLate)).toBe(false)
  })

  const people = [{ person: 'a' as never, name: '沈听澜' }]
  const said: [Suspicion, string][] = [
    [{ code: 'shared-installation', people, others: 2 }, '同一部手机给 3 人签过：沈听澜，另有 2 人'],
    [
      { code: 'late-code', delay: 27, usual: 4, limit: 20 },
      '码隔了 27 秒才送到。这一场一般 4 秒，超过 20 秒算晚',
    ],
    [
      { code: 'offline-in-connected-hall', offlineShare: 0.05 },
      '说是没有网络，可全场只有 5 % 的记录是离线的',
    ],
    [{ code: 'out-without-in' }, '只有签退，没有签到'],
    [
      {
        code: 'impossible-travel',
        session: 's' as never,
        metres: 83_000,
        seconds: 1500,
        at: addMs(NOON, -HOUR),
      },
      '今天 12:52 在另一场有记录，相隔 83 公里、25 分钟，赶不到',
    ],
    [{ code: 'outside-place', metres: 1234.5 }, '手机定位离会场 1,235 米'],
    [
      { code: 'not-on-roll', headcount: 88, takenAt: addMs(NOON, -HOUR) },
      '培训者在今天 12:52 逐个点了 88 人，没有这一位',
    ],
  ]
  it.each(said)('says %j in plain words', (suspicion, words) => {
    expect(suspicionText(suspicion, NOON)).toBe(words)
  })
})

describe('records on behalf', () => {
  it('are entered from the moment they are due', () => {
    const running = sessionAt(-60)
    expect(enterable([running], 'in', NOON)).toEqual([running])
    expect(enterable([running], 'out', NOON)).toEqual([])
    expect(enterable([sessionAt(60)], 'in', NOON)).toEqual([])
  })

  it('need a half-day, people and a reason', () => {
    const open = [sessionAt(-60), sessionAt(-90)]
    const form = { direction: 'in' as const, people: [], why: '' }
    expect(missingFrom(form, open)).toBe('session')
    expect(missingFrom(form, open.slice(0, 1))).toBe('people')
    expect(missingFrom({ ...form, people: ['p'] }, open.slice(0, 1))).toBe('why')
    expect(missingFrom({ ...form, people: ['p'], why: '没有网络' }, open.slice(0, 1))).toBeUndefined()
  })
})
