import { progress as fold } from '@/domain/credit'
import { type Programme, programmeOf } from '@/domain/programme'
import { addMs, type CalendarDate, DAY, HOUR, MINUTE, type SessionId } from '@/domain/shared'
import type { OutboxEntry } from '@/src/api/outbox'
import { buildToday } from '@/src/pages/today/build-view'
import { NOON, progress, recorded, sessionAt } from './facts'

const today = (sessions: ReturnType<typeof sessionAt>[], outbox: OutboxEntry[] = []) =>
  buildToday({ now: NOON, sessions, progress: progress(), outbox, logs: [] })
const kept = (state: 'waiting' | 'refused'): OutboxEntry => ({
  id: state,
  owner: 'p',
  path: 'checkIn.submitOffline',
  input: {},
  createdAt: NOON,
  tries: 0,
  verdict: state === 'waiting' ? { state } : { state, at: NOON, code: 'CODE_FORGED', facts: {} },
})

describe('what 今天 shows', () => {
  it('puts what can be scanned now before what is running, and that before what comes', () => {
    const running = sessionAt(-60, { records: [recorded('in', addMs(NOON, -70 * MINUTE))] })
    const open = sessionAt(8)
    const later = sessionAt(2000)
    expect(today([later, running, open]).next).toMatchObject({ session: open, step: { step: 'check-in' } })
    expect(today([later, running]).next).toMatchObject({ session: running, step: { step: 'stay' } })
    expect(today([later]).next).toMatchObject({ session: later, step: { step: 'wait' } })
  })

  it('asks for the check-out from fifteen minutes before the end', () => {
    const ending = sessionAt(-170, { records: [recorded('in', addMs(NOON, -175 * MINUTE))] })
    expect(today([ending]).next?.step).toMatchObject({ step: 'check-out', withoutIn: false })
  })

  it('lists the coming week, what was missed and what was cancelled, but not what is done', () => {
    const done = sessionAt(-400, { records: [recorded('in', NOON), recorded('out', NOON)] })
    const missed = sessionAt(-500)
    const cancelled = sessionAt(900, { state: 'cancelled', why: '停电' })
    const far = sessionAt((9 * DAY) / MINUTE)
    const { todos } = today([sessionAt(8), done, missed, cancelled, far])
    expect(todos.map(({ title }) => title)).toEqual([missed.title, cancelled.title])
    expect(todos[0]?.status).toEqual({ tone: 'due', text: '没有参加' })
    expect(todos[1]?.note).toContain('停电')
  })

  it('tells what is still on this phone before everything else', () => {
    const { todos } = today([], [kept('waiting'), kept('refused'), kept('waiting')])
    expect(todos.map(({ title }) => title)).toEqual(['1 件没有通过', '2 件还没发出去'])
  })

  it('does not ask again for a scan that waits on this phone', () => {
    const open = sessionAt(8, { id: '000000002a' })
    const scan = { ...kept('waiting'), input: { code: 'K10000001A0VZ5TN83DBNCDMZ6249VMEG' } }
    expect(today([open], [scan]).next).toMatchObject({ isKept: true })
    expect(today([open]).next).toMatchObject({ isKept: false })
  })

  it('measures the ring against what is needed and names the largest gap first', () => {
    expect(today([]).progress).toEqual({
      kind: 'figure',
      unit: 'credits',
      earned: 3200,
      target: 5000,
      isRequired: true,
      missing: [
        { name: '校本应用实践', amount: 1400, unit: 'credits' },
        { name: '集中培训', amount: 400, unit: 'credits' },
      ],
      more: 0,
    })
  })

  it('never mixes units: what is counted in another one stands below with its own', () => {
    const hefei = programmeOf('hefei') as Programme
    const { headline, components, missing } = fold(hefei, 'trainee', [])
    const mine = progress({
      headline,
      components: [...components],
      missing: missing.map(({ ways, ...lack }) => ({ ...lack, ways: [...ways] })),
    })
    const view = buildToday({ now: NOON, sessions: [], progress: mine, outbox: [], logs: [] }).progress
    expect(view).toMatchObject({
      unit: 'points',
      earned: 0,
      target: 7000,
      isRequired: false,
      missing: [
        { name: '观看网络课程', unit: 'points' },
        { name: '参与线下校本教研', unit: 'points' },
      ],
      more: 7,
    })
    const next = buildToday({
      now: NOON,
      sessions: [sessionAt(8)],
      progress: mine,
      outbox: [],
      logs: [],
    }).next
    expect(next?.unit).toBeUndefined()
  })

  it('says of a cohort that is over that its result is frozen', () => {
    const period = { from: '2021-09-01' as CalendarDate, until: '2022-06-30' as CalendarDate }
    const over = progress({ cohort: { name: '第一期', period, course: 'closed' } })
    const view = buildToday({ now: NOON, sessions: [], progress: over, outbox: [], logs: [] })
    expect(view.progress).toMatchObject({ closed: '第一期' })
  })

  it('has no ring where the programme has no single figure', () => {
    const none = progress({ headline: { unit: 'none', has: null, needs: null, outOf: null } })
    const view = buildToday({ now: NOON, sessions: [sessionAt(8)], progress: none, outbox: [], logs: [] })
    expect(view.progress).toEqual({ kind: 'without-figure' })
    expect(view.next?.unit).toBeUndefined()
  })

  it('lists a log that is to be written, as a warning within two days of its deadline, and not after it', () => {
    const log = (hours: number) => ({
      session: 's1' as SessionId,
      title: '课堂导入',
      on: '2021-11-25' as CalendarDate,
      start: NOON,
      end: NOON,
      due: addMs(NOON, hours * HOUR),
      records: [],
    })
    const todos = (hours: number) =>
      buildToday({ now: NOON, sessions: [], progress: progress(), outbox: [], logs: [log(hours)] }).todos
    expect(todos(20)).toMatchObject([{ title: '写研修日志：课堂导入', status: { tone: 'due' } }])
    expect(todos(72)[0]?.status).toBeUndefined()
    expect(todos(-1)).toEqual([])
  })
})
