import {
  type CalendarDate,
  dateInChina,
  daysBetween,
  HOUR,
  type Instant,
  MINUTE,
  minuteOfDayInChina,
  weekday,
} from '@/domain/shared'

const WEEKDAYS = '日一二三四五六'
const NEAR: Readonly<Record<number, string>> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** `14:00`, as a clock in China shows it. */
export function clockTime(at: Instant): string {
  const minute = minuteOfDayInChina(at)
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

export const weekdayName = (date: CalendarDate): string => `周${WEEKDAYS[weekday(date)]}`

/** `11月25日`; with the year when it is not this year's. */
export function calendarDate(date: CalendarDate, today: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number)
  const short = `${month}月${day}日`
  return date.slice(0, 4) === today.slice(0, 4) ? short : `${year}年${short}`
}

/** `2021年11月25日`, for what stays on record. */
export function dateText(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** `2021年9月1日至2022年6月30日`. */
export const periodText = ({ from, until: end }: { from: CalendarDate; until: CalendarDate }): string =>
  `${dateText(from)}至${dateText(end)}`

/** As people say it: 今天, 明天, 周五, 下周三; a calendar date for what is farther or past. */
export function dayName(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date)
  const near = NEAR[days]
  if (near) return near
  if (days < 0) return calendarDate(date, today)
  const weeks = Math.floor((days + mondayBased(today)) / 7)
  if (weeks === 0) return weekdayName(date)
  if (weeks === 1) return `下${weekdayName(date)}`
  return calendarDate(date, today)
}

/** Monday is 0: the week of people in China begins there. */
const mondayBased = (date: CalendarDate): number => (weekday(date) + 6) % 7

/** `明天 22:00`. */
export const dayAndTime = (at: Instant, now: Instant): string =>
  `${dayName(dateInChina(at), dateInChina(now))} ${clockTime(at)}`

/** `今天 14:00–17:00`; both days when it ends on another one. */
export function timeSpan(start: Instant, end: Instant, now: Instant): string {
  const sameDay = dateInChina(start) === dateInChina(end)
  return `${dayAndTime(start, now)}–${sameDay ? clockTime(end) : dayAndTime(end, now)}`
}

/** `8 分钟后`, `3 小时后`; the day from tomorrow on. */
export function until(at: Instant, now: Instant): string {
  const left = at - now
  if (left < MINUTE) return '马上'
  if (left < HOUR) return `${Math.ceil(left / MINUTE)} 分钟后`
  if (dateInChina(at) === dateInChina(now)) return `${Math.round(left / HOUR)} 小时后`
  return dayAndTime(at, now)
}

/** Within 48 hours a deadline is marked; earlier it is only said. */
export const isPressing = (deadline: Instant, now: Instant): boolean => deadline - now <= 48 * HOUR

/** `11月25日 周三`, for the head of 今天. */
export function todayLine(now: Instant): string {
  const date = dateInChina(now)
  return `${calendarDate(date, date)} ${weekdayName(date)}`
}
