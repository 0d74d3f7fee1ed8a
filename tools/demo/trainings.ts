import { appendEntry } from '@/cloudfunctions/credit'
import { openStore } from '@/cloudfunctions/kernel'
import type { EventKind } from '@/domain/programme'
import {
  addDays,
  type CalendarDate,
  type CountyId,
  credits,
  dateInChina,
  instant,
  minuteOfDayInChina,
  minutes,
  type PersonId,
} from '@/domain/shared'
import type { Client } from './client'

const HALF_DAY_MINUTES = 180
const SHORTEST_MINUTES = 30
/** Left of its day after it, so that it can be extended once. */
const SPARE_MINUTES = 15
const LATEST_END = 1440 - SPARE_MINUTES
const LATEST_START = LATEST_END - SHORTEST_MINUTES

/**
 * A half-day that begins in a few minutes, so that whoever starts the demonstration can check in at once. Late in the evening it is a short one,
 * that may have begun a quarter of an hour ago; then one right after midnight.
 */
function startingSoon(): { date: CalendarDate; from: number; to: number } {
  const now = instant(Date.now())
  const minute = minuteOfDayInChina(now)
  if (minute > LATEST_START + SPARE_MINUTES)
    return { date: addDays(dateInChina(now), 1), from: 0, to: HALF_DAY_MINUTES }
  const from = Math.min(LATEST_START, Math.ceil((minute + 5) / 5) * 5)
  return { date: dateInChina(now), from, to: Math.min(from + HALF_DAY_MINUTES, LATEST_END) }
}

/** A third of the half-day, a half, and the rest. */
function agendaOf(from: number, to: number) {
  const after = (sixths: number): number => from + Math.round(((to - from) * sixths) / 6)
  return [
    {
      from,
      to: after(2),
      module: '政策解读',
      topic: '能力提升工程 2.0 与学校规划',
      form: '专题讲座',
    },
    {
      from: after(2),
      to: after(5),
      module: '案例分析',
      topic: '“一课多点”课例展示与点评',
      form: '案例分析',
    },
    { from: after(5), to, module: '方案制定', topic: '分校讨论本校整校推进方案', form: '交流讨论' },
  ]
}

/** Two trainings of the class: one that begins now, one of two half-days next week. */
export async function planTrainings(trainer: Client, group: string): Promise<void> {
  const soon = startingSoon()
  const nextWeek = addDays(soon.date, 7)
  const common = {
    place: { name: '县教师进修学校 2 号报告厅' },
    invited: { schools: [], groups: [group], people: [] },
    worth: credits(2),
    mode: 'onsite',
  }
  const halfDay = (date: CalendarDate, from: number, to: number) => ({
    date,
    from,
    to,
    agenda: agendaOf(from, to),
  })
  const plans = [
    { ...common, title: '混合式教学设计与实施', halfDays: [halfDay(soon.date, soon.from, soon.to)] },
    {
      ...common,
      title: '教学数据收集与分析',
      halfDays: [halfDay(nextWeek, 8 * 60 + 30, 11 * 60 + 30), halfDay(nextWeek, 14 * 60, 17 * 60)],
    },
  ]
  for (const [index, plan] of plans.entries()) {
    await trainer.ask('session.planSessions', 'mutation', {
      plan,
      trainers: [],
      requestKey: `demonstration-${index}`,
    })
  }
}

/** What the trainees had earned before: the rest of their year, entered as an agency would. */
export async function recordEarlierStudy(county: CountyId, people: readonly PersonId[]): Promise<void> {
  const today = dateInChina(instant(Date.now()))
  const facts: readonly { kind: EventKind; title: string; daysAgo: number; amount: object }[] = [
    { kind: 'online-study', title: '网络研修课程', daysAgo: 30, amount: { minutes: minutes(900) } },
    {
      kind: 'onsite-training',
      title: '信息化环境下的课堂导入',
      daysAgo: 42,
      amount: { worth: credits(2), minutes: minutes(180) },
    },
    {
      kind: 'application-practice',
      title: '公开课：用投票器看见学情',
      daysAgo: 14,
      amount: { credits: credits(6) },
    },
    { kind: 'application-practice', title: '教研组磨课与研讨', daysAgo: 9, amount: { credits: credits(5) } },
  ]
  const store = openStore(county)
  for (const person of people) {
    for (const [index, { kind, title, daysAgo, amount }] of facts.entries()) {
      const _id = `demonstration:${person}:${index}`
      await appendEntry(store, {
        _id,
        person,
        kind,
        on: addDays(today, -daysAgo),
        source: _id,
        title,
        at: instant(Date.now()),
        ...amount,
      })
    }
  }
}
