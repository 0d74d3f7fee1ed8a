import { type CalendarDate, parseCalendarDate } from '@/domain/shared'
import type { Period } from './organisation'

/** A date written into programme data; throws on one that does not exist, so that a typing error fails at once. */
export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (date === undefined) throw new RangeError(`no such date: ${text}`)
  return date
}

/** The later of two days. Dates are text, which sorts as days do. */
export const later = (one: CalendarDate, other: CalendarDate): CalendarDate =>
  [one, other].sort().at(-1) ?? one

/** Both days included. */
export const period = (from: string, until: string): Period => ({ from: day(from), until: day(until) })

export const within = (date: CalendarDate, span: Period): boolean => date >= span.from && date <= span.until
