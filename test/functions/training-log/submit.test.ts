import { entriesOf } from '@/cloudfunctions/credit'
import { trainingLogs } from '@/cloudfunctions/training-log'
import type { PersonId, SessionId } from '@/domain/shared'
import { OTHER_SCHOOL } from '../county'
import { type Hall, LEADER, openHall, textOf } from './hall'

let hall: Hall
let author: PersonId
let session: SessionId
const AUTHOR = 'local-author'

beforeAll(async () => {
  hall = await openHall()
  author = await hall.addTrainee('许安然', AUTHOR)
}, 60_000)
afterAll(() => hall.stack.stop())

const facts = () => entriesOf(hall.county.store, author)
let halfDays = 0
const holdOne = async (hoursAgo = 2, more = {}) => {
  halfDays += 1
  session = await hall.hold(`00000000${String(halfDays).padStart(2, '0')}`, hoursAgo, more)
  return session
}
const withdraw = () =>
  hall.stack.call(AUTHOR, 'mutation', 'trainingLog.withdrawLog', { log: `${session}:${author}` })

test('a log is kept with its half-day and becomes one fact in the ledger, however often it is sent', async () => {
  await holdOne()
  const request = { requestKey: 'sent-twice' }
  const first = await hall.submit(AUTHOR, session, textOf('甲'), request)
  expect(first).toMatchObject({
    ok: true,
    data: { title: '教学数据收集与分析', late: false, commented: false },
  })
  expect(await hall.submit(AUTHOR, session, textOf('甲'), request)).toEqual(first)
  expect(await facts()).toMatchObject([{ kind: 'training-log', count: 1, source: `${session}:${author}` }])
})

test('a second log of the same half-day is refused', async () => {
  await holdOne()
  await hall.submit(AUTHOR, session, textOf('甲'))
  expect(await hall.submit(AUTHOR, session, textOf('乙'))).toMatchObject({ code: 'LOG_ALREADY_SUBMITTED' })
})

test.each([
  ['写得太短', { code: 'text-too-short', count: 4, fewest: 100 }],
  ['长'.repeat(2001), { code: 'text-too-long', count: 2001, most: 2000 }],
])('a text outside the length that the programme asks is refused', async (text, problem) => {
  await holdOne()
  const answer = await hall.submit(AUTHOR, session, text)
  expect(answer).toMatchObject({ code: 'LOG_NOT_ACCEPTED', facts: { problems: [problem] } })
})

test('only people who were invited or came may write about a half-day', async () => {
  await holdOne(2, { invited: { schools: [], groups: [], people: [] } })
  expect(await hall.submit(AUTHOR, session, textOf('甲'))).toMatchObject({ code: 'LOG_NOT_INVITED' })
  await hall.attend(session, author)
  expect(await hall.submit(AUTHOR, session, textOf('甲'))).toMatchObject({ ok: true })
})

test('nobody writes about a half-day before it begins, or one that was cancelled', async () => {
  await holdOne(-24)
  expect(await hall.submit(AUTHOR, session, textOf('甲'))).toMatchObject({ code: 'LOG_TOO_EARLY' })
  await holdOne(2, { state: 'cancelled', why: '停电' })
  expect(await hall.submit(AUTHOR, session, textOf('甲'))).toMatchObject({ code: 'SESSION_CANCELLED' })
})

test('a withdrawn log leaves the ledger and may be submitted again, and an old request does not bring it back', async () => {
  await holdOne()
  const before = (await facts()).length
  await hall.submit(AUTHOR, session, textOf('甲'), { requestKey: 'attempt-1' })
  expect(await withdraw()).toMatchObject({ ok: true, data: { text: textOf('甲') } })
  expect(await withdraw()).toMatchObject({ ok: true })
  await hall.submit(AUTHOR, session, textOf('甲'), { requestKey: 'attempt-1' })
  expect(await hall.county.store.find(trainingLogs, `${session}:${author}`)).toMatchObject({
    state: 'withdrawn',
  })

  await hall.submit(AUTHOR, session, textOf('乙'), { requestKey: 'attempt-2' })
  const log = await hall.county.store.find(trainingLogs, `${session}:${author}`)
  expect(log).toMatchObject({ state: 'submitted', attempt: 2, text: textOf('乙') })
  const written = (await facts()).slice(before)
  expect(written.filter(({ reversalOf }) => reversalOf)).toHaveLength(1)
  expect(written).toHaveLength(3)
})

test('after its deadline a log is taken and marked, and cannot be withdrawn', async () => {
  await holdOne(72)
  expect(await hall.submit(AUTHOR, session, textOf('甲'))).toMatchObject({ ok: true, data: { late: true } })
  expect(await withdraw()).toMatchObject({ code: 'LOG_NOT_WITHDRAWABLE', facts: { why: 'past-due' } })
})

test('after a comment a log cannot be withdrawn', async () => {
  await holdOne()
  await hall.submit(AUTHOR, session, textOf('甲'))
  const comment = { log: `${session}:${author}`, text: '对比正确率这一步很好', requestKey: 'comment-1' }
  await hall.stack.ask(LEADER, 'mutation', 'trainingLog.comment', comment)
  expect(await withdraw()).toMatchObject({ code: 'LOG_NOT_WITHDRAWABLE', facts: { why: 'commented' } })
})

test('a free log has no deadline and can be written by everybody on the roster', async () => {
  await hall.addTrainee('方砚清', 'local-free', OTHER_SCHOOL)
  const about = { kind: 'free', title: '送教下乡有感' }
  const answer = await hall.submit('local-free', session, textOf('丁'), { about })
  expect(answer).toMatchObject({ ok: true, data: { title: '送教下乡有感', late: false } })
})

test('a free log that was taken back is submitted again as the same log', async () => {
  const about = { kind: 'free', title: '结对听课' }
  const first = await hall.submit(AUTHOR, session, textOf('己'), { about, requestKey: 'free-first' })
  const log = `free:${author}:free-first`
  expect(first).toMatchObject({ data: { id: log, withdrawable: true } })
  await hall.stack.ask(AUTHOR, 'mutation', 'trainingLog.withdrawLog', { log })
  const again = { about: { ...about, again: 'free-first' }, requestKey: 'free-second' }
  expect(await hall.submit(AUTHOR, session, textOf('庚'), again)).toMatchObject({ data: { id: log } })
  expect(await hall.county.store.find(trainingLogs, log)).toMatchObject({ attempt: 2, state: 'submitted' })
})

test('what has to be written is what the person was at, the nearest deadline first and what is overdue last', async () => {
  const reader = await hall.addTrainee('陶知远', 'local-reader')
  const attended = async (hoursAgo: number) => {
    const held = await holdOne(hoursAgo)
    await hall.attend(held, reader)
    return held
  }
  const [overdue, later, nearest] = [await attended(50), await attended(-24), await attended(2)]
  await holdOne(2)
  const mine = () =>
    hall.stack.ask<{ toWrite: { session: string; records: string[] }[]; written: { session: string }[] }>(
      'local-reader',
      'query',
      'trainingLog.myLogs',
    )
  const { toWrite } = await mine()
  expect(toWrite.map((one) => one.session)).toEqual([nearest, later, overdue])
  expect(toWrite[0]).toMatchObject({ records: ['in'] })
  await hall.submit('local-reader', nearest, textOf('戊'))
  expect((await mine()).toWrite).toHaveLength(2)
  expect((await mine()).written).toMatchObject([{ session: nearest, withdrawable: true }])
})

test('words that the content check refuses are not published', async () => {
  await holdOne()
  const answer = await hall.submit(AUTHOR, session, `${textOf('甲')}违规示例`)
  expect(answer).toMatchObject({ code: 'TEXT_NOT_DECENT' })
})
