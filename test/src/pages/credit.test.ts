import { credits, minutes } from '@/domain/shared'
import { equation, lineView } from '@/src/packages/trainee/pages/credit/explained'
import { missingGroups } from '@/src/packages/trainee/pages/credit/ways'
import { component, entries, line, NOON, progress, sessionAt } from './facts'

describe('why the number is what it is', () => {
  it('adds the parts up to the headline, or says nothing', () => {
    const parts = [17, 4, 11].map((value) => component(`c${value}`, [line(`l${value}`, credits(value))]))
    expect(equation(entries(parts), progress())).toBe('17 + 4 + 11 = 32 学分')
    expect(equation(entries(parts.slice(1)), progress())).toBeUndefined()
  })

  it('says when, how long and why an entry gave nothing', () => {
    const late = {
      ...line('a', 0, { worth: credits(2), minutes: minutes(150), lateMinutes: minutes(30) }),
      reason: 'late' as const,
    }
    expect(lineView(late as never, { a: { title: '数据收集' } }, NOON)).toEqual({
      key: 'a',
      title: '数据收集',
      gave: '0',
      tone: 'sub',
      note: '11月18日，签到签退，2 小时 30 分，晚到 30 分钟，晚到太久，不计',
    })
  })

  it('shows a reversal beside the entry that it cancels, with its reason', () => {
    const reversal = { ...line('a:reversed', -100, { reversalOf: 'a' }), reason: 'reversal' as const }
    const view = lineView(reversal, { 'a:reversed': { title: '校本教研', why: '重复登记' } }, NOON)
    expect(view).toMatchObject({ title: '更正：撤销“校本教研”', gave: '−1', tone: 'is-bad' })
    expect(view.note).toContain('重复登记')
  })
})

describe('what is missing', () => {
  it('names as many planned sessions as fill the gap, by their date', () => {
    const planned = [sessionAt(3000), sessionAt(8), sessionAt(1500)]
    const [onsite] = missingGroups(progress(), planned, NOON)
    expect(onsite).toMatchObject({ name: '集中培训', lacks: 400 })
    expect(onsite?.ways.map(({ title, gives }) => [title, gives])).toEqual([
      ['今天 14:00 签到并签退', 200],
      ['明天 14:52 签到并签退', 200],
    ])
  })

  it('promises no session that is over, cancelled or was begun without a check-in', () => {
    const lost = [sessionAt(-400), sessionAt(60, { state: 'cancelled' }), sessionAt(-170)]
    const [onsite] = missingGroups(progress(), lost, NOON)
    expect(onsite?.ways).toMatchObject([{ title: '参加集中培训，签到并签退' }])
    expect(onsite?.ways[0]?.gives).toBeUndefined()
  })

  it('says how many minutes of online study are left', () => {
    const missing = [
      { component: 'online', unit: 'credits', lacks: 1700, lacksMinutes: 150, ways: ['online-study'] },
    ] as never
    const [online] = missingGroups(progress({ missing }), [], NOON)
    expect(online?.ways).toEqual([
      {
        key: 'online-study',
        title: '再学 2 小时 30 分网络课程',
        note: '满了时长一次记入',
        gives: 1700,
        url: '/packages/trainee/pages/study/index',
      },
    ])
  })
})
