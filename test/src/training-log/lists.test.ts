import { addMs, type CalendarDate, DAY, instant, type SessionId } from '@/domain/shared'
import type { MyLogs } from '@/src/api/answers'
import { buildLogs } from '@/src/packages/trainee/pages/training-logs/view'

const now = instant(Date.UTC(2026, 10, 18, 12, 16))
const session = '00000000a1' as SessionId
const toWrite = {
  session,
  title: '教学数据收集与分析',
  on: '2026-11-18' as CalendarDate,
  start: now,
  end: now,
  due: addMs(now, DAY),
  records: ['in', 'out'] as ('in' | 'out')[],
}
const written = {
  id: 'free:1:key-0001',
  title: '送教下乡',
  on: '2026-11-10' as CalendarDate,
  state: 'submitted' as const,
  submittedAt: now,
  late: false,
  commented: false,
  characters: 127,
  pictures: 0,
  begins: '',
  withdrawable: true,
}
const logs = (over: Partial<MyLogs>): MyLogs => ({
  now,
  rule: {
    fewest: 100,
    most: 2000,
    mostPictures: 9,
    due: { daysAfter: 1, minuteOfDay: 1320 },
    acceptsLate: true,
    forCredit: false,
    inferred: true,
  },
  toWrite: [],
  written: [],
  hasMore: false,
  ...over,
})
const nothing = { drafts: new Map(), handedOver: new Map() }
const statusOf = (due: number) =>
  buildLogs(logs({ toWrite: [{ ...toWrite, due: addMs(now, due) }] }), nothing, now).toWrite[0]?.status

test('a deadline is marked within 48 hours only, and what is over is not hurried', () => {
  expect(statusOf(DAY)).toEqual({ tone: 'due', text: '明天 20:16 截止' })
  expect(statusOf(3 * DAY)).toMatchObject({ tone: 'plain' })
  expect(statusOf(-DAY)).toEqual({ tone: 'open', text: '已过截止，可以补交' })
})

test('what is only on this device stands with what is to be written', () => {
  const drafts = new Map([
    [session as string, { wanted: false }],
    ['free', { wanted: true }],
  ])
  const view = buildLogs(logs({ toWrite: [toWrite] }), { ...nothing, drafts }, now)
  expect(view.toWrite).toMatchObject([
    { key: session, note: '11月18日 周三，已签到签退，有草稿' },
    { key: 'free', status: { tone: 'offline' } },
  ])
  const sent = buildLogs(
    logs({ toWrite: [toWrite] }),
    { ...nothing, handedOver: new Map([[session as string, 'waiting' as const]]) },
    now,
  )
  expect(sent.toWrite[0]?.status).toEqual({ tone: 'offline', text: '已保存，联网后自动提交' })
})

test('a log that was taken back is to be written again, a free one keeps its line', () => {
  const withdrawn = { ...written, state: 'withdrawn' as const }
  const view = buildLogs(logs({ written: [{ ...withdrawn, session }, withdrawn] }), nothing, now)
  expect(view.written).toMatchObject([{ key: written.id, status: { text: '已撤回，可以改后再交' } }])
})
