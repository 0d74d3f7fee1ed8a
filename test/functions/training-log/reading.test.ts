import type { PersonId, SessionId } from '@/domain/shared'
import { OTHER_SCHOOL } from '../county'
import { GROUP, type Hall, LEADER, OFFICE, openHall, TRAINER, textOf } from './hall'

let hall: Hall
let author: PersonId
let session: SessionId
let log: string
const AUTHOR = 'local-author'
const OUTSIDE = 'local-outside'

beforeAll(async () => {
  hall = await openHall()
  author = await hall.addTrainee('许安然', AUTHOR)
  await hall.county.addTeacher('外组教师', { account: OUTSIDE, school: OTHER_SCHOOL })
  session = await hall.hold('0000000001', 2)
  await hall.submit(AUTHOR, session, textOf('甲'))
  log = `${session}:${author}`
}, 60_000)
afterAll(() => hall.stack.stop())

const read = (account: string, procedure: string, input: object) =>
  hall.stack.call(account, 'query', `trainingLog.${procedure}`, input)
const comment = (account: string, text: string, requestKey: string) =>
  hall.stack.call(account, 'mutation', 'trainingLog.comment', { log, text, requestKey })

test.each([LEADER, TRAINER, OFFICE])('%s reads the whole log', async (account) => {
  expect(await read(account, 'log', { log })).toMatchObject({
    ok: true,
    data: { text: textOf('甲'), name: '许安然', comments: [] },
  })
})

test('nobody else reads it, and its author reads it as their own only', async () => {
  expect(await read(OUTSIDE, 'log', { log })).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await read(AUTHOR, 'log', { log })).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await read(OUTSIDE, 'myLog', { log })).toMatchObject({ code: 'NOT_FOUND' })
  expect(await read(AUTHOR, 'myLog', { log })).toMatchObject({ ok: true, data: { text: textOf('甲') } })
})

test('comments stand in their order, say as what they were written, and come once', async () => {
  expect(await comment(LEADER, '对比正确率这一步很好', 'by-leader')).toMatchObject({ ok: true })
  await comment(LEADER, '对比正确率这一步很好', 'by-leader')
  await comment(TRAINER, '下次带上数据', 'by-trainer')
  expect(await comment(OFFICE, '看过了', 'by-office')).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await comment(OUTSIDE, '看过了', 'by-outside')).toMatchObject({ code: 'NOT_ALLOWED' })
  const { data } = (await read(AUTHOR, 'myLog', { log })) as { data: { comments: unknown[] } }
  expect(data.comments).toMatchObject([
    { as: 'leader', byName: '坊主丙', text: '对比正确率这一步很好' },
    { as: 'trainer', byName: '培训者甲', text: '下次带上数据' },
  ])
})

test('a leader reads the logs of the own group alone', async () => {
  const other = await hall.hold('0000000002', 2)
  const second = await hall.addTrainee('方砚清', 'local-second')
  await hall.submit('local-second', other, textOf('乙'))
  const answer = await read(LEADER, 'groupLogs', { group: GROUP, show: 'all' })
  expect(answer).toMatchObject({
    data: { counts: { all: 2, withoutComment: 1 }, logs: [{ id: `${other}:${second}` }, { id: log }] },
  })
  const unanswered = await read(LEADER, 'groupLogs', { group: GROUP, show: 'without-comment' })
  expect(unanswered).toMatchObject({ data: { logs: [{ name: '方砚清' }] } })
  expect(await read(LEADER, 'groupLogs', { group: 'class-9', show: 'all' })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  expect(await read(AUTHOR, 'groupLogs', { group: GROUP, show: 'all' })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
  expect(await read(LEADER, 'ledGroups', {})).toMatchObject({
    data: [{ id: GROUP, name: '数学一班', size: 2 }],
  })
})

test('a log that was taken back is nobody else’s to read', async () => {
  const third = await hall.addTrainee('陶知远', 'local-third')
  await hall.submit('local-third', session, textOf('丙'))
  const taken = { log: `${session}:${third}` }
  await hall.stack.ask('local-third', 'mutation', 'trainingLog.withdrawLog', taken)
  expect(await read(LEADER, 'log', taken)).toMatchObject({ code: 'NOT_FOUND' })
  expect(await read('local-third', 'myLog', taken)).toMatchObject({ data: { state: 'withdrawn' } })
})
