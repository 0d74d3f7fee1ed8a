import { entriesOf } from '@/cloudfunctions/credit'
import { studiedCourses } from '@/cloudfunctions/study/documents'
import type { PersonId } from '@/domain/shared'
import { beatsFrom, openRoom, type Room } from './room'

/** Each test asks the server some dozens of times. */
let room: Room
let courses = 0
let course = ''
let account = ''
let reader: PersonId

beforeAll(async () => {
  room = await openRoom()
}, 120_000)
afterAll(() => room.stack.stop())
beforeEach(async () => {
  courses += 1
  course = `own-course-${courses}`
  await room.layCourse(course)
  account = `local-reader-${courses}`
  reader = await room.addReader(account)
})

const facts = async () =>
  (await entriesOf(room.county.store, reader)).filter(({ source }) => source === `study:${course}`)
const minutes = async () => (await facts()).reduce((sum, entry) => sum + (entry.minutes ?? 0), 0)

test('two minutes of reading become one fact of two minutes when the page is left, and the page says so', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(121)
  const heard = await room.send(account, viewing, beatsFrom(0, 0, 6), true)
  expect(heard).toMatchObject({ counted: 120, minutes: 2, problems: [] })
  expect(await facts()).toMatchObject([{ kind: 'online-study', minutes: 2, title: '混合式教学入门' }])
  const mine = await room.ask<{ courses: { id: string; minutes: number }[] }>(account, 'study.myStudy')
  expect(mine.courses.find(({ id }) => id === course)).toMatchObject({
    minutes: 2,
    kind: 'text',
    seconds: 300,
  })
})

test('heartbeats that are replayed, to the same viewing or a new one, change nothing', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(61)
  await room.send(account, viewing, beatsFrom(0, 0, 3), true)
  const again = await room.send(account, viewing, beatsFrom(0, 0, 3), true)
  expect(again).toMatchObject({ counted: 60, problems: ['repeated'] })
  const other = await room.openViewing(account, course)
  await room.pass(61)
  expect(await room.send(account, other, beatsFrom(0, 0, 3), true)).toMatchObject({ counted: 60 })
  expect(await minutes()).toBe(1)
})

test('two devices at once count the time once', async () => {
  const [phone, browser] = await room.openTogether(account, course)
  await room.pass(61)
  await room.send(account, phone, beatsFrom(0, 0, 3))
  expect(await room.send(account, browser, beatsFrom(0, 100, 3), true)).toMatchObject({ counted: 60 })
  expect(await minutes()).toBe(1)
})

test('two devices that report in the same moment lose nothing and gain nothing', async () => {
  const both = await room.openTogether(account, course)
  await room.pass(61)
  await Promise.all(both.map((viewing) => room.send(account, viewing, beatsFrom(0, 0, 3), true)))
  expect(await minutes()).toBe(1)
})

test('a phone whose clock runs ahead earns no more than the server saw pass', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(30)
  const heard = await room.send(account, viewing, beatsFrom(0, 0, 15), true)
  expect(heard).toMatchObject({ counted: 20, minutes: 0, problems: ['ahead-of-time'] })
})

test('time without heartbeats, in the background or paused, earns nothing', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(600)
  const late = beatsFrom(540, 0, 3).map((beat, at) => ({ ...beat, sequence: at + 1 }))
  expect(await room.send(account, viewing, late, true)).toMatchObject({ counted: 60 })
})

test('a stretch longer than a heartbeat, or faster than real time, earns only what can have been watched', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(200)
  const claims = [
    { sequence: 1, from: 0, to: 120, position: 0, until: 120 },
    { sequence: 2, from: 120, to: 140, position: 0, until: 200 },
  ]
  expect(await room.send(account, viewing, claims)).toMatchObject({ counted: 20, problems: ['too-long'] })
})

test('a mark that does not fit, or a viewing of somebody else, is not taken', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(61)
  const forged = { ...viewing, key: 'a'.repeat(64) }
  expect(await room.send(account, forged, beatsFrom(0, 0, 3))).toMatchObject({
    counted: 0,
    problems: ['not-signed'],
  })
  await room.county.addTeacher('路遥', { account: 'local-stranger' })
  const input = { viewing: viewing.viewing, beats: [], ended: true }
  expect(await room.stack.call('local-stranger', 'mutation', 'study.hearBeats', input)).toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('heartbeats kept without a network count when they come within a day, and not after it', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(5 * 3600)
  expect(await room.send(account, viewing, beatsFrom(0, 0, 3), true)).toMatchObject({
    counted: 60,
    problems: [],
  })
  await room.pass(20 * 3600)
  expect(await room.send(account, viewing, beatsFrom(60, 60, 3), true)).toMatchObject({
    counted: 60,
    problems: ['too-late'],
  })
})

test('a course never earns more than its length, and one entry carries ten minutes, not one a heartbeat', async () => {
  await room.layCourse(course, '长课', '字'.repeat(3300))
  const viewing = await room.openViewing(account, course)
  await room.pass(1200)
  for (let at = 0; at < 60; at += 3) await room.send(account, viewing, beatsFrom(at * 20, at * 20, 3))
  const heard = await room.send(account, viewing, [], true)
  expect(heard).toMatchObject({ counted: 660, minutes: 11 })
  expect((await facts()).map((entry) => entry.minutes)).toEqual([10, 1])
})

test('what was due when the server was interrupted goes into the ledger with the next call', async () => {
  const viewing = await room.openViewing(account, course)
  await room.pass(61)
  await room.send(account, viewing, beatsFrom(0, 0, 3))
  const id = `${reader}:${course}`
  const settlement = { on: '2026-01-01', after: 0, minutes: 1 }
  await room.county.store.change(studiedCourses, id, { set: { settled: 1, settlement } })
  await room.send(account, viewing, [], true)
  await room.send(account, viewing, [], true)
  expect(await facts()).toMatchObject([{ minutes: 1, on: '2026-01-01' }])
})

test('a link to another platform is not measured here', async () => {
  const input = { course: 'own-nowhere', requestKey: 'device-x001' }
  expect(await room.stack.call(account, 'mutation', 'study.openViewing', input)).toMatchObject({
    code: 'COURSE_NOT_HERE',
  })
})
