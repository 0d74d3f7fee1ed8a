import { entriesOf } from '@/cloudfunctions/credit'
import { courseDocumentId, courses } from '@/cloudfunctions/study/documents'
import type { TestTeacher } from '../county'
import { entryDesk, entrySheet } from '../mass-entry/entry-desk'
import { beatsFrom, openRoom, type Room } from './room'

jest.setTimeout(60_000)

const COURSE = 'own-linked'
const TITLE = '混合式教学入门'
const link = { kind: 'link', url: 'https://study.example/course' } as const

let room: Room
let teacher: TestTeacher
let account = ''
let serial = 0

beforeAll(async () => {
  room = await openRoom()
}, 120_000)
afterAll(() => room.stack.stop())
beforeEach(async () => {
  serial += 1
  account = `local-linked-${serial}`
  teacher = await room.county.addTeacher('沈砚', { account })
  await room.layCourse(COURSE, TITLE)
  await room.county.store.change(courses, courseDocumentId(room.county.store.county, COURSE), {
    set: { material: link },
  })
})

/** What the county exports from the other platform. */
async function report(minutes: number, note: string) {
  const desk = entryDesk(room.stack, 'local-office')
  const draft = await desk.read(await entrySheet([[teacher, '', minutes, '', '', '', note]]))
  const rows = await desk.rows(draft, 'fresh')
  await desk.run('applyEntry', { draft })
  return { draft, desk, remarks: rows.flatMap(({ issues }) => issues.map(({ code }) => code)) }
}

/** Reads the course here for some minutes from its beginning, having begun so many minutes ago: one real second counts once. */
async function readHere(minutes: number, begun = minutes + 1) {
  const viewing = await room.openViewing(account, COURSE)
  await room.pass(begun * 60)
  return room.send(account, viewing, beatsFrom(0, 0, minutes * 3), true)
}

const lacking = async () => {
  const { missing } = await room.ask<{ missing: { component: string; lacksMinutes?: number }[] }>(
    account,
    'credit.myProgress',
  )
  return 900 - (missing.find(({ component }) => component === 'online-study')?.lacksMinutes ?? 0)
}
const mine = () =>
  room.ask<{ minutes: object; courses: { id: string; minutes: number }[] }>(account, 'study.myStudy')

test('a course whose minutes were reported, and that is then laid here, counts the larger of both and not both', async () => {
  await report(3, `国家平台《${TITLE}》`)
  expect(await lacking()).toBe(3)
  await room.layCourse(COURSE, TITLE)
  expect(await room.ask(account, 'study.myCourse', { course: COURSE })).toMatchObject({ reported: 3 })

  await readHere(2, 20)
  expect(await lacking()).toBe(3)
  await readHere(4)
  expect(await lacking()).toBe(4)
  expect(await mine()).toMatchObject({ minutes: { counted: 4, elsewhere: 0 } })
})

test('the same when the report comes after the study here, and the preview says so', async () => {
  await room.layCourse(COURSE, TITLE)
  await readHere(4)
  const { remarks, desk, draft } = await report(5, TITLE)
  expect(remarks).toContain('course-counted-once')
  expect(await lacking()).toBe(5)
  expect(await mine()).toMatchObject({ minutes: { counted: 5, elsewhere: 1 } })
  expect((await mine()).courses.find(({ id }) => id === COURSE)).toMatchObject({ minutes: 5 })

  await desk.run('undoEntry', { draft, reason: '平台数据有误' })
  expect(await lacking()).toBe(4)
})

test('another course, or a report that names none, is not taken for the same', async () => {
  await room.layCourse(COURSE, TITLE)
  await readHere(2)
  await report(3, '混合式教学进阶')
  await report(4, '')
  expect(await lacking()).toBe(9)
  expect((await entriesOf(room.county.store, teacher.person)).map(({ course }) => course)).toEqual(
    expect.arrayContaining([{ id: COURSE, by: 'measured' }, undefined]),
  )
})

test('a text that is replaced by another material counts the same seconds of the course once', async () => {
  await room.layCourse(COURSE, TITLE)
  await readHere(2, 20)
  await room.layCourse(COURSE, TITLE, '新'.repeat(900))
  expect(await readHere(3)).toMatchObject({ counted: 180, minutes: 3 })
  expect(await lacking()).toBe(3)
})
