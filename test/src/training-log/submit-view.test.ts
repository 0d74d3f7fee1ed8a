import { addMs, DAY, instant } from '@/domain/shared'
import type { LogRule } from '@/domain/training-log'
import { type Subject, submitView } from '@/src/packages/trainee/pages/training-log/view'
import type { LogDraft } from '@/src/packages/trainee/training-log/draft'

const now = instant(Date.UTC(2026, 10, 18, 12, 16))
const rule: LogRule = {
  fewest: 10,
  most: 20,
  mostPictures: 9,
  due: { daysAfter: 1, minuteOfDay: 22 * 60 },
  acceptsLate: true,
  forCredit: false,
  inferred: true,
}
const subject: Subject = {
  id: '00000000a1',
  title: '教学数据收集与分析',
  due: addMs(now, DAY),
  records: ['in'],
}
const draft: LogDraft = {
  subject: subject.id,
  title: '',
  text: '十二个字的研修日志写好了',
  pictures: [],
  requestKey: 'key-0001',
  savedAt: now,
  wanted: false,
}
const viewOf = (over: Partial<LogDraft>, more: Partial<Parameters<typeof submitView>[0]> = {}) =>
  submitView({
    draft: { ...draft, ...over },
    subject,
    rule,
    online: true,
    unsaved: false,
    preparing: false,
    now,
    ...more,
  })
const waiting = [{ key: 'picture-1', size: 10 }]

test('a draft that keeps the rule can be submitted, and says when it was stored', () => {
  expect(viewOf({})).toEqual({
    note: '草稿 20:16 已存在本机，还没有提交',
    icon: 'ok',
    button: '提交日志',
    enabled: true,
  })
})

test.each([
  ['is too short', { text: '太短' }, '草稿 20:16 已存在本机，还差 8 字'],
  ['is too long', { text: '长'.repeat(23) }, '草稿 20:16 已存在本机，多了 3 字'],
  ['has a picture on its way', { pictures: waiting }, '草稿 20:16 已存在本机，还有 1 张图片没有传完'],
])('a draft that %s says so beside the button', (_, over, note) => {
  expect(viewOf(over)).toMatchObject({ note, enabled: false })
})

test('without a network pictures may wait, and the button says when it will be', () => {
  expect(viewOf({ pictures: waiting }, { online: false })).toMatchObject({
    button: '联网后提交',
    enabled: true,
  })
  expect(viewOf({ pictures: waiting, wanted: true }, { online: false })).toMatchObject({
    icon: 'offline',
    enabled: false,
  })
})

test('nothing is handed over while a picture is being made small', () => {
  expect(viewOf({}, { preparing: true })).toMatchObject({ note: '正在压缩图片', enabled: false })
})

test('a free log needs a title', () => {
  const free = { id: 'free', title: '', records: [] }
  expect(viewOf({}, { subject: free })).toMatchObject({ enabled: false })
  expect(viewOf({ title: '送教下乡' }, { subject: free })).toMatchObject({ enabled: true })
})

test('what could not be stored is said and not submitted', () => {
  expect(viewOf({}, { unsaved: true })).toMatchObject({ icon: 'due', enabled: false })
})

test('a late log can still be submitted where the programme takes it', () => {
  const past = { ...subject, due: addMs(now, -DAY) }
  expect(viewOf({}, { subject: past })).toMatchObject({ enabled: true })
})
