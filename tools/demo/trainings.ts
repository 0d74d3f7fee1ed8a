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
const LAST_START = 1440 - HALF_DAY_MINUTES

/** A half-day that begins in a few minutes, so that whoever starts the demonstration can check in at once. */
function startingSoon(): { date: CalendarDate; from: number; to: number } {
  const now = instant(Date.now())
  const from = Math.min(LAST_START, Math.ceil((minuteOfDayInChina(now) + 5) / 5) * 5)
  return { date: dateInChina(now), from, to: from + HALF_DAY_MINUTES }
}

const agendaOf = (from: number) => [
  { from, to: from + 60, module: '政策解读', topic: '能力提升工程 2.0 与学校规划', form: '专题讲座' },
  {
    from: from + 60,
    to: from + 150,
    module: '案例分析',
    topic: '“一课多点”课例展示与点评',
    form: '案例分析',
  },
  {
    from: from + 150,
    to: from + 180,
    module: '方案制定',
    topic: '分校讨论本校整校推进方案',
    form: '交流讨论',
  },
]

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
    agenda: agendaOf(from),
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
