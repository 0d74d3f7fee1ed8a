import { addDays, type CalendarDate, parseCalendarDate } from '@/domain/shared'
import { minuteOf, timeText } from '../../parts/when'
import type { AgendaForm, HalfDayForm } from './form'
import { newKey } from './new-key'

/** The server's own limits. */
export const MOST_HALF_DAYS = 20
export const MOST_AGENDA_ITEMS = 30

const MORNING = { from: '08:30', to: '11:30' }
const AFTERNOON = { from: '14:00', to: '17:00' }
const NOON = 12 * 60
const ITEM_MINUTES = 60

/** The half-day that usually comes next: the afternoon of a morning, else the next day's morning. */
export function nextHalfDay(before: HalfDayForm | undefined): HalfDayForm {
  const from = before && minuteOf(before.from)
  if (before && from !== undefined && from < NOON)
    return { key: newKey(), date: before.date, ...AFTERNOON, agenda: [] }
  const date = before && parseCalendarDate(before.date)
  return { key: newKey(), date: date ? addDays(date, 1) : '', ...MORNING, agenda: [] }
}

/** The half-days with a copy of one behind it. */
export const withCopyOf = (halfDays: readonly HalfDayForm[], halfDay: HalfDayForm): HalfDayForm[] =>
  halfDays.flatMap((one) => (one.key === halfDay.key ? [one, copyOf(one)] : [one]))

/** The same times and timetable, a day later. */
function copyOf(halfDay: HalfDayForm): HalfDayForm {
  const date: CalendarDate | undefined = parseCalendarDate(halfDay.date)
  return {
    ...halfDay,
    key: newKey(),
    date: date ? addDays(date, 1) : '',
    agenda: halfDay.agenda.map((item) => ({ ...item, key: newKey() })),
  }
}

/** A line that begins where the last one ends. */
export function nextItem({ from, to, agenda }: HalfDayForm): AgendaForm {
  const begin = agenda.at(-1)?.to ?? from
  const [start, end] = [minuteOf(begin), minuteOf(to)]
  const until = start === undefined ? '' : timeText(Math.min(start + ITEM_MINUTES, end ?? 1440))
  return { key: newKey(), from: begin, to: until, module: '', topic: '', form: '', speaker: '' }
}

/** A list with one member replaced. */
export const replaced = <Item extends { key: string }>(items: readonly Item[], item: Item): Item[] =>
  items.map((one) => (one.key === item.key ? item : one))

export const without = <Item extends { key: string }>(items: readonly Item[], key: string): Item[] =>
  items.filter((one) => one.key !== key)
