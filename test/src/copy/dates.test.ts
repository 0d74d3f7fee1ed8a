import { type CalendarDate, instantInChina } from '@/domain/shared'
import { clockTime, dayAndTime, dayName, isPressing, timeSpan, todayLine, until } from '@/src/copy/dates'

const at = (date: string, hour = 0, minute = 0) => instantInChina(date as CalendarDate, hour * 60 + minute)
/** a Wednesday */
const today = '2026-11-25' as CalendarDate
const now = at('2026-11-25', 13, 52)

describe('dates as people say them', () => {
  it.each([
    ['2026-11-22', '11月22日'],
    ['2026-11-23', '前天'],
    ['2026-11-24', '昨天'],
    ['2026-11-25', '今天'],
    ['2026-11-26', '明天'],
    ['2026-11-27', '后天'],
    ['2026-11-28', '周六'],
    ['2026-11-29', '周日'],
    ['2026-11-30', '下周一'],
    ['2026-12-06', '下周日'],
    ['2026-12-07', '12月7日'],
    ['2025-12-31', '2025年12月31日'],
    ['2027-01-04', '2027年1月4日'],
  ])('calls %s “%s” on Wednesday 2026-11-25', (date, said) => {
    expect(dayName(date as CalendarDate, today)).toBe(said)
  })

  it('shows the clock of China, whatever the zone of the machine', () => {
    expect(clockTime(at('2026-11-25', 8, 5))).toBe('8:05')
    expect(dayAndTime(at('2026-11-26', 22), now)).toBe('明天 22:00')
    expect(todayLine(now)).toBe('11月25日 周三')
  })

  it('says the day of a span once when both ends are on it', () => {
    expect(timeSpan(at('2026-11-25', 14), at('2026-11-25', 17), now)).toBe('今天 14:00–17:00')
    expect(timeSpan(at('2026-11-25', 22), at('2026-11-26', 1), now)).toBe('今天 22:00–明天 1:00')
  })

  it('counts minutes, then hours, then names the day', () => {
    expect(until(at('2026-11-25', 14), now)).toBe('8 分钟后')
    expect(until(at('2026-11-25', 17), now)).toBe('3 小时后')
    expect(until(at('2026-11-26', 8, 30), now)).toBe('明天 8:30')
  })

  it('presses a deadline within 48 hours only', () => {
    expect(isPressing(at('2026-11-27', 13, 52), now)).toBe(true)
    expect(isPressing(at('2026-11-27', 13, 53), now)).toBe(false)
  })
})
