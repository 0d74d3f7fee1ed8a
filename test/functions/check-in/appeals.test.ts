import { appeals, checkIns } from '@/cloudfunctions/check-in'
import { addMs, DAY, HOUR, type Instant, instant, MINUTE, type PersonId } from '@/domain/shared'
import { SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import type { Hall } from './hall'
import { ADMIN, OFFICE, openVenue, TRAINER, type Venue } from './venue'

let venue: Venue
let stack: Stack
let county: TestCounty
let admin: PersonId

beforeAll(async () => {
  venue = await openVenue()
  ;({ stack, county } = venue)
  admin = await venue.appointOfficials()
}, 60_000)
afterAll(() => stack.stop())

/** Over since yesterday. */
const hallOfYesterday = () => {
  const end = addMs(instant(Date.now()), -DAY)
  return venue.hall({
    start: addMs(end, -3 * HOUR),
    end,
    checkOutFrom: addMs(end, -HOUR / 4),
  })
}
const ask = ({ session }: Hall, account: string, direction: 'in' | 'out', withPicture = false) =>
  stack.call(account, 'mutation', 'attendance.appeal', { session, direction, why: '手机没电', withPicture })
const decide = (by: string, appeal: string, granted: boolean) =>
  stack.call(by, 'mutation', 'attendance.decideAppeal', { appeal, granted, why: '当天在场' })
const idOf = ({ session }: Hall, person: PersonId, direction: 'in' | 'out') =>
  `${session}:${person}:${direction}`

test('granted appeals for both directions become records and earn, once', async () => {
  const hall = await hallOfYesterday()
  const { person, account } = await venue.teacher()
  expect(await ask(hall, account, 'out')).toMatchObject({ data: { state: 'open', isRepeat: false } })
  expect(await ask(hall, account, 'out')).toMatchObject({ data: { isRepeat: true } })
  await ask(hall, account, 'in')
  expect(await decide(TRAINER, idOf(hall, person, 'out'), true)).toMatchObject({ data: { state: 'granted' } })
  expect(await hall.entries(person)).toEqual([])
  await decide(ADMIN, idOf(hall, person, 'in'), true)
  await decide(ADMIN, idOf(hall, person, 'in'), true)
  expect(await hall.entries(person)).toEqual([`${hall.session}:${person}:presence`])
  expect(await county.store.find(checkIns, idOf(hall, person, 'in'))).toMatchObject({
    mode: 'corrected',
    status: 'confirmed',
    at: hall.start,
    by: admin,
    why: '当天在场',
  })
  expect(await decide(OFFICE, idOf(hall, person, 'in'), false)).toMatchObject({
    code: 'ALREADY_DECIDED',
    facts: { state: 'granted' },
  })
})

test('a refused appeal leaves no record and shows the reason to its owner', async () => {
  const hall = await hallOfYesterday()
  const { person, account } = await venue.teacher()
  await ask(hall, account, 'in')
  await decide(TRAINER, idOf(hall, person, 'in'), false)
  expect(await county.store.find(checkIns, idOf(hall, person, 'in'))).toBeUndefined()
  expect(await stack.ask(account, 'query', 'attendance.myRequests')).toMatchObject({
    appeals: [{ state: 'refused', decision: { why: '当天在场' }, direction: 'in' }],
  })
})

test('an appeal restores what an official voided, but only by the county office', async () => {
  const hall = await venue.hall()
  const { person, account } = await venue.teacher()
  await hall.scan(account)
  const told = { session: hall.session, person, direction: 'in', verdict: 'void', why: '不在现场' }
  await stack.ask(OFFICE, 'mutation', 'attendance.judgeRecord', told)
  await ask(hall, account, 'in')
  const appeal = idOf(hall, person, 'in')
  expect(await decide(TRAINER, appeal, true)).toMatchObject({ ok: false, code: 'NOT_ALLOWED' })
  expect(await decide(OFFICE, appeal, true)).toMatchObject({ data: { state: 'granted' } })
  expect(await county.store.find(checkIns, appeal)).toMatchObject({ mode: 'online', status: 'confirmed' })
})

test('what is overdue goes to the county office', async () => {
  const hall = await hallOfYesterday()
  const { person, account } = await venue.teacher()
  await ask(hall, account, 'in')
  const appeal = idOf(hall, person, 'in')
  const decideBy = addMs(instant(Date.now()), -MINUTE)
  await county.store.change(appeals, appeal, { set: { decideBy } })
  expect(await decide(TRAINER, appeal, true)).toMatchObject({ code: 'DECISION_OVERDUE', facts: { decideBy } })
  expect(await decide(OFFICE, appeal, true)).toMatchObject({ ok: true })
})

test('refuses an appeal that is too early, too late, needless or its own judge', async () => {
  const { person, account } = await venue.teacher()
  const running = await venue.hall()
  expect(await ask(running, account, 'out')).toMatchObject({ code: 'APPEAL_NOT_OPEN' })
  await running.scan(account)
  expect(await ask(running, account, 'in')).toMatchObject({ code: 'ALREADY_CHECKED_IN' })
  const end = addMs(instant(Date.now()), -8 * DAY)
  const old = await venue.hall({ start: addMs(end, -HOUR), end, checkOutFrom: end })
  expect(await ask(old, account, 'in')).toMatchObject({
    code: 'APPEAL_NOT_OPEN',
    facts: { from: old.start, until: addMs(end, 7 * DAY) },
  })
  const yesterday = await hallOfYesterday()
  await ask(yesterday, ADMIN, 'in')
  expect(await decide(ADMIN, idOf(yesterday, admin, 'in'), true)).toMatchObject({ code: 'NOT_ON_OWN_RECORD' })
  expect(person).toHaveLength(32)
})

const segment = (marker: number, body: string) => {
  const bytes = Buffer.from(body)
  return Buffer.concat([Buffer.from([0xff, marker, 0, bytes.length + 2]), bytes])
}
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
  ])

test('a picture is kept when it is small and without metadata', async () => {
  const hall = await hallOfYesterday()
  const { person, account } = await venue.teacher()
  const appeal = idOf(hall, person, 'in')
  const attach = () => stack.call(account, 'mutation', 'attendance.attachAppealPicture', { appeal })
  const upload = async (bytes: Buffer) => {
    const answer = await ask(hall, account, 'in', true)
    const { upload: target } = (
      answer as { data: { upload: { url: string; headers: Record<string, string> } } }
    ).data
    const body = new Uint8Array(bytes)
    expect((await fetch(target.url, { method: 'PUT', headers: target.headers, body })).ok).toBe(true)
  }
  await ask(hall, account, 'in', true)
  expect(await attach()).toMatchObject({ code: 'FILE_NOT_ARRIVED' })
  await upload(jpeg(segment(0xe0, 'JFIF'), segment(0xe1, 'Exif with a place')))
  expect(await attach()).toMatchObject({ code: 'PICTURE_NOT_USABLE', facts: { problem: 'has-metadata' } })
  await upload(Buffer.from('<svg onload="alert(1)"/>'))
  expect(await attach()).toMatchObject({ code: 'PICTURE_NOT_USABLE', facts: { problem: 'not-jpeg' } })
  await upload(jpeg(segment(0xe0, 'JFIF')))
  expect(await attach()).toMatchObject({ data: { state: 'kept' } })
  const { url } = await stack.ask<{ url: string }>(TRAINER, 'query', 'attendance.appealPicture', { appeal })
  expect((await fetch(url)).ok).toBe(true)
})

test('lists show open appeals of a half-day, of a school, and of the trainer who decides', async () => {
  const hall = await hallOfYesterday()
  const { person, account } = await venue.teacher()
  await ask(hall, account, 'in')
  const listed = async (by: string, of: object) => {
    const input = { of, state: 'open' }
    const { appeals: rows } = await stack.ask<{ appeals: { person: string }[] }>(
      by,
      'query',
      'attendance.listAppeals',
      input,
    )
    return rows.map((row) => row.person)
  }
  expect(await listed(TRAINER, { kind: 'session', session: hall.session })).toEqual([person])
  expect(await listed(TRAINER, { kind: 'mine' })).toContain(person)
  expect(await listed(ADMIN, { kind: 'school', school: SCHOOL })).toContain(person)
  expect(await listed(OFFICE, { kind: 'county' })).toContain(person)
})

test('granted leave excuses on the sheet and earns nothing', async () => {
  const hall = await venue.hall()
  const { person, account } = await venue.teacher()
  const request = () =>
    stack.call(account, 'mutation', 'attendance.requestLeave', { session: hall.session, why: '家中有事' })
  expect(await request()).toMatchObject({ data: { state: 'open', isRepeat: false } })
  expect(await request()).toMatchObject({ data: { isRepeat: true } })
  const leave = `${hall.session}:${person}`
  await stack.ask(TRAINER, 'mutation', 'attendance.decideLeave', { leave, granted: true, why: '同意' })
  interface Sheet {
    rows: { person: string; isExcused: boolean }[]
  }
  const sheet = await stack.ask<Sheet>(TRAINER, 'query', 'attendance.attendanceSheet', {
    session: hall.session,
  })
  expect(sheet.rows.filter(({ isExcused }) => isExcused).map((row) => row.person)).toEqual([person])
  expect(await hall.entries(person)).toEqual([])
  const over: Instant = addMs(instant(Date.now()), -1)
  const ended = await venue.hall({ end: over, checkOutFrom: addMs(over, -HOUR) })
  const late = { session: ended.session, why: '家中有事' }
  expect(await stack.call(account, 'mutation', 'attendance.requestLeave', late)).toMatchObject({
    code: 'LEAVE_NOT_OPEN',
    facts: { until: over },
  })
})
