import type { Store } from '@/cloudfunctions/kernel'
import { programmeFor } from '@/cloudfunctions/programme'
import type { Timetable, TimetableItem } from '@/domain/programme'
import type { AgendaItem, HalfDayPlan } from '@/domain/session'
import { addDays, type CalendarDate, type Instant } from '@/domain/shared'

/** A timetable without a date: half-days counted from the first day. */
export interface Agenda {
  id: string
  name: string
  halfDays: readonly (Omit<HalfDayPlan, 'date'> & { day: number })[]
}

const NOON = 12 * 60
const PRINTED: Readonly<Record<string, string>> = {
  'first-day': '第一天（全体）',
  'guides-half-day': '半天（培训指导者）',
  'key-teachers-half-day': '半天（骨干教师）',
}
const HALF_DAYS = [
  { day: 0, from: 8 * 60 + 30, to: 11 * 60 + 30, agenda: [] },
  { day: 0, from: 14 * 60, to: 17 * 60, agenda: [] },
]

/** What every county may plan by, whatever its programme prints. */
const PLAIN: readonly Agenda[] = [
  { id: 'one-day', name: '一天（上午、下午各一场）', halfDays: HALF_DAYS },
  { id: 'morning', name: '半天（上午）', halfDays: HALF_DAYS.slice(0, 1) },
  { id: 'afternoon', name: '半天（下午）', halfDays: HALF_DAYS.slice(1) },
]

/** The timetables printed in the county's programme, then the plain ones. */
export async function agendasOf(store: Store, now: Instant): Promise<Agenda[]> {
  const { timetables = [] } = await programmeFor(store, undefined, now)
  return [...timetables.map(agendaOf), ...PLAIN]
}

export const halfDaysOn = ({ halfDays }: Agenda, first: CalendarDate): HalfDayPlan[] =>
  halfDays.map(({ day, ...halfDay }) => ({ ...halfDay, date: addDays(first, day) }))

/** A printed day is two half-days, each from its first item to the end of its last. */
function agendaOf({ id, items }: Timetable): Agenda {
  const first = Math.min(...items.map(({ day }) => day))
  const halves = new Map<string, { day: number; agenda: AgendaItem[] }>()
  for (const item of items) {
    const line = agendaItem(item)
    const key = `${item.day}:${line.from < NOON ? 'a' : 'p'}`
    const half = halves.get(key) ?? { day: item.day - first, agenda: [] }
    half.agenda.push(line)
    halves.set(key, half)
  }
  const halfDays = [...halves.values()].map(({ day, agenda }) => ({
    day,
    from: Math.min(...agenda.map(({ from }) => from)),
    to: Math.max(...agenda.map(({ to }) => to)),
    agenda,
  }))
  return { id, name: PRINTED[id] ?? id, halfDays }
}

const agendaItem = ({ from, until, module, topic, form, speaker }: TimetableItem): AgendaItem => ({
  from: minutes(from),
  to: minutes(until),
  module,
  topic,
  form,
  ...(speaker !== '' && { speaker }),
})

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  return hours * 60 + rest
}
