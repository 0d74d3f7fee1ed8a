import { tidySolid } from '@/domain/org'
import { type CalendarDate, parseCalendarDate } from '@/domain/shared'
import type { EnteredField } from './fact'
import type { EntryIssueCode } from './issue'

export type Reading<Value> = { ok: true; value: Value } | { ok: false; code: EntryIssueCode; limit?: number }

/** More than this is a slip of the keyboard, whatever the programme: ours, not a document's. Minutes and counts whole, others in hundredths. */
const LIMITS: Readonly<Record<EnteredField, number>> = {
  minutes: 60_000,
  hours: 50_000,
  credits: 50_000,
  points: 100_000,
  count: 1000,
}
const WHOLE: ReadonlySet<EnteredField> = new Set(['minutes', 'count'])

/** A number as it stands in a cell, perhaps with its unit behind it (`45 分钟`, `8学时`). Minutes and counts whole, others in hundredths. */
export function readAmount(text: string, field: EnteredField): Reading<number> {
  const number = tidySolid(text)
    .replace(/(分钟|学时|课时|学分|分|次|篇|份)$/u, '')
    .replace(/,(?=\d{3}\b)/gu, '')
  if (/^-\d/u.test(number)) return { ok: false, code: 'amount-negative' }
  if (!/^\d+(\.\d+)?$/u.test(number)) return { ok: false, code: 'amount-unreadable' }
  const scaled = WHOLE.has(field) ? Number(number) : hundredthsOf(number)
  if (scaled === undefined || !Number.isInteger(scaled)) return { ok: false, code: 'amount-too-fine' }
  if (scaled > LIMITS[field]) return { ok: false, code: 'amount-too-large', limit: LIMITS[field] }
  return { ok: true, value: scaled }
}

/** `8.25` → 825 by its digits: 8.29 × 100 is not 829 in binary. */
function hundredthsOf(number: string): number | undefined {
  const [whole = '', fraction = ''] = number.split('.')
  const digits = fraction.replace(/0+$/u, '')
  return digits.length > 2 ? undefined : Number(whole) * 100 + Number(digits.padEnd(2, '0'))
}

/** `2021-06-30`, `2021/6/30`, `2021.6.30`, `2021年6月30日`, `20210630`, with or without a time behind it; empty means `otherwise`. */
export function readDate(text: string, otherwise: CalendarDate, today: CalendarDate): Reading<CalendarDate> {
  const solid = tidySolid(text)
  if (solid === '') return { ok: true, value: otherwise }
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/u.exec(solid) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(solid)
  const [, year = '', month = '', day = ''] = match ?? []
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  if (!date) return { ok: false, code: 'date-unreadable' }
  return date > today ? { ok: false, code: 'date-in-future' } : { ok: true, value: date }
}
