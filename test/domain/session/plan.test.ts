import {
  type AgendaItem,
  type HalfDayPlan,
  isInvited,
  judgePlan,
  planHalfDays,
  type SessionPlan,
} from '@/domain/session'
import {
  type CalendarDate,
  credits,
  type GroupId,
  instantInChina,
  type PersonId,
  type SchoolId,
} from '@/domain/shared'

const date = (text: string) => text as CalendarDate
const item = (from: number, to: number, over: Partial<AgendaItem> = {}): AgendaItem => ({
  from,
  to,
  module: '整校推进',
  topic: '方案研制',
  form: '讲座',
  ...over,
})
const halfDay = (over: Partial<HalfDayPlan> = {}): HalfDayPlan => ({
  date: date('2026-11-25'),
  from: 14 * 60,
  to: 17 * 60,
  agenda: [],
  ...over,
})
const plan = (over: Partial<SessionPlan> = {}): SessionPlan => ({
  title: '混合式教学设计与实施',
  place: { name: '县教师进修学校' },
  halfDays: [halfDay()],
  invited: { everyone: true, schools: [], groups: [], people: [] },
  worth: credits(2),
  mode: 'onsite',
  ...over,
})
const now = instantInChina(date('2026-11-20'), 0)
const problemsOf = (over: Partial<SessionPlan>) => judgePlan(plan(over), now).problems
const withAgenda = (...agenda: AgendaItem[]) => problemsOf({ halfDays: [halfDay({ agenda })] })

describe('a plan', () => {
  it('without a problem may be saved', () => {
    expect(judgePlan(plan(), now)).toEqual({ problems: [], warnings: [] })
  })

  it('needs a title, a place, a half-day and somebody invited', () => {
    const invited = { schools: [], groups: [], people: [] }
    expect(problemsOf({ title: ' ', place: { name: '' }, halfDays: [], invited })).toEqual([
      { code: 'title-empty' },
      { code: 'place-empty' },
      { code: 'nobody-invited' },
      { code: 'no-half-day' },
    ])
  })

  it('needs a location for a radius, and a radius above nothing', () => {
    expect(problemsOf({ place: { name: '报告厅', radius: 200 } })).toEqual([
      { code: 'radius-without-location' },
    ])
    const location = { lat: 30, lng: 120, datum: 'gcj02' as const }
    expect(problemsOf({ place: { name: '报告厅', radius: 0, location } })).toEqual([
      { code: 'radius-invalid' },
    ])
    expect(problemsOf({ place: { name: '报告厅', radius: 200, location } })).toEqual([])
  })

  it.each<[string, Partial<HalfDayPlan>, object]>([
    ['on a date that does not exist', { date: date('2026-02-30') }, { code: 'date-invalid' }],
    ['with a minute that no day has', { to: 1441 }, { code: 'minute-invalid' }],
    ['that ends before it starts', { from: 900, to: 840 }, { code: 'half-day-reversed' }],
    ['that ends as it starts', { from: 900, to: 900 }, { code: 'half-day-reversed' }],
    ['of 29 minutes', { from: 900, to: 929 }, { code: 'half-day-too-short', fewestMinutes: 30 }],
    ['of more than six hours', { from: 480, to: 841 }, { code: 'half-day-too-long', mostMinutes: 360 }],
    ['that is over', { date: date('2026-11-19') }, { code: 'half-day-over' }],
  ])('is refused for a half-day %s', (_, over, expected) => {
    expect(problemsOf({ halfDays: [halfDay(over)] })).toEqual([
      expect.objectContaining({ ...expected, halfDay: 0 }),
    ])
  })

  it('takes half-days that touch and refuses those that overlap', () => {
    const morning = halfDay({ from: 480, to: 720 })
    expect(problemsOf({ halfDays: [morning, halfDay({ from: 720, to: 900 })] })).toEqual([])
    expect(problemsOf({ halfDays: [morning, halfDay({ from: 719, to: 900 })] })).toEqual([
      { code: 'half-days-overlap', halfDay: 1, with: 0 },
    ])
    const nextDay = halfDay({ date: date('2026-11-26'), from: 480, to: 720 })
    expect(problemsOf({ halfDays: [morning, nextDay] })).toEqual([])
  })

  it('takes an agenda with a break in it', () => {
    expect(withAgenda(item(840, 900), item(915, 1020))).toEqual([])
  })

  it('refuses agenda items that are reversed, outside, over each other or without a topic', () => {
    expect(withAgenda(item(900, 900))).toEqual([{ code: 'agenda-reversed', halfDay: 0, item: 0 }])
    expect(withAgenda(item(839, 900))).toEqual([{ code: 'agenda-outside', halfDay: 0, item: 0 }])
    expect(withAgenda(item(840, 1021))).toEqual([{ code: 'agenda-outside', halfDay: 0, item: 0 }])
    expect(withAgenda(item(840, 901), item(900, 960))).toEqual([
      { code: 'agenda-overlap', halfDay: 0, item: 1, with: 0 },
    ])
    expect(withAgenda(item(840, 900, { topic: '' }))).toEqual([
      { code: 'agenda-topic-empty', halfDay: 0, item: 0 },
    ])
    expect(withAgenda(item(840.5, 900))).toEqual([{ code: 'minute-invalid', halfDay: 0, item: 0 }])
  })

  it('warns of a session that is worth nothing or larger than a class, and lets it pass', () => {
    expect(judgePlan(plan({ worth: credits(0) }), now, 91)).toEqual({
      problems: [],
      warnings: [{ code: 'worth-nothing' }, { code: 'more-than-a-class', invited: 91, classSize: 90 }],
    })
    expect(judgePlan(plan(), now, 90).warnings).toEqual([])
  })

  it('becomes one session a half-day, earliest first, check-out from 15 minutes before the end', () => {
    const agenda = [item(960, 1020), item(840, 900)]
    const sessions = planHalfDays(
      plan({ halfDays: [halfDay({ agenda }), halfDay({ date: date('2026-11-25'), from: 510, to: 690 })] }),
    )
    expect(sessions.map(({ start, end, checkOutFrom }) => [start, end, checkOutFrom])).toEqual(
      [
        [510, 690, 675],
        [840, 1020, 1005],
      ].map((minutes) => minutes.map((minute) => instantInChina(date('2026-11-25'), minute))),
    )
    expect(sessions[1]).toMatchObject({ on: '2026-11-25', worth: 200, agenda: [agenda[1], agenda[0]] })
  })
})

describe('an invitation', () => {
  const invited = {
    schools: ['s1' as SchoolId],
    groups: ['g1' as GroupId],
    people: ['p1' as PersonId],
  }
  const who = (person: string, school?: string, groups?: string[]) => ({
    person: person as PersonId,
    ...(school !== undefined && { school: school as SchoolId }),
    ...(groups && { groups: groups as GroupId[] }),
  })

  it.each([
    ['a person by name', who('p1'), true],
    ['a person of the school', who('p2', 's1'), true],
    ['a person of one of the groups', who('p2', 's2', ['g0', 'g1']), true],
    ['nobody else', who('p2', 's2', ['g0']), false],
    ['nobody without school and group', who('p2'), false],
  ])('reaches %s', (_, person, expected) => {
    expect(isInvited(invited, person)).toBe(expected)
  })

  it('to everyone reaches everyone', () => {
    expect(isInvited({ everyone: true, schools: [], groups: [], people: [] }, who('p9'))).toBe(true)
  })
})
