import type { Brand } from './brand'

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>
/** `YYYY-MM-DD` in Asia/Shanghai, whatever the zone of the machine. */
export type CalendarDate = Brand<string, 'CalendarDate'>

/** China has had one zone without daylight saving since 1991, so a constant is exact for every date here. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const instant = (ms: number): Instant => ms as Instant
export const addMs = (at: Instant, ms: number): Instant => (at + ms) as Instant

/** The calendar date that a clock in China shows at `at`. */
export function dateInChina(at: Instant): CalendarDate {
  const days = Math.floor((at + SHANGHAI_OFFSET_MS) / DAY)
  const { year, month, day } = civilFromDays(days)
  return `${year}-${pad(month)}-${pad(day)}` as CalendarDate
}

/** Minutes since midnight on a clock in China. */
export function minuteOfDayInChina(at: Instant): number {
  const local = at + SHANGHAI_OFFSET_MS
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE)
}

/** The instant at which a clock in China shows `date` and `minuteOfDay`. */
export function instantInChina(date: CalendarDate, minuteOfDay: number): Instant {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return (daysFromCivil(year, month, day) * DAY + minuteOfDay * MINUTE - SHANGHAI_OFFSET_MS) as Instant
}

/** Accepts only dates that exist: `2021-02-30` is not one. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const days = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]))
  const { year, month, day } = civilFromDays(days)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` === text
    ? (text as CalendarDate)
    : undefined
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((instantInChina(to, 0) - instantInChina(from, 0)) / DAY)

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  dateInChina(addMs(instantInChina(date, 0), days * DAY))

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CalendarDate): number {
  const days = Math.round((instantInChina(date, 0) + SHANGHAI_OFFSET_MS) / DAY)
  return (((days + 4) % 7) + 7) % 7
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** Proleptic Gregorian day count; the domain has no `Date` (Howard Hinnant, “chrono-compatible low-level date algorithms”). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}
