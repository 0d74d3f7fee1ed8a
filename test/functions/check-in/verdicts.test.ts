import { type CheckInDocument, checkIns } from '@/cloudfunctions/check-in'
import { findBreak } from '@/cloudfunctions/kernel'
import { giveRole } from '@/cloudfunctions/people'
import { sessions } from '@/cloudfunctions/session'
import {
  addMs,
  DAY,
  HOUR,
  instant,
  MINUTE,
  type PersonId,
  type SchoolId,
  type SessionId,
} from '@/domain/shared'
import { layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'
import { type Hall, openHall } from './hall'

let stack: Stack
let county: TestCounty
let trainer: PersonId
let admin: PersonId
const [OFFICE, ADMIN] = ['local-office', 'local-admin']

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
  trainer = await county.addOutsider('培训者甲', 'local-trainer', 'trainer')
  await county.addOutsider('教研室', OFFICE, 'county-office')
  admin = (await county.addTeacher('校管理员', { account: ADMIN })).person
  const scope = { kind: 'school', school: SCHOOL } as const
  await giveRole(county.store, { person: admin, role: 'school-admin', scope, by: admin, at: instant(0) })
}, 60_000)
afterAll(() => stack.stop())

/** A record as it would stand in the database after an evening of checking in. */
async function put({ session, start }: Hall, name: string, over: Partial<CheckInDocument> = {}) {
  const { person } = await county.addTeacher(name, over.school ? { school: over.school } : {})
  const who = { person, name, school: SCHOOL, schoolName: '测试小学' }
  const mark = { direction: 'in' as const, mode: 'online' as const, at: start, delay: 6, ...over }
  const standing = { isInvited: true, status: 'confirmed' as const, installation: `phone-of-${person}` }
  const _id = `${session}:${person}:${mark.direction}`
  await county.store.insert(checkIns, { _id, session, ...who, ...standing, ...mark })
  return person
}

let attendees = 0
async function attended(hall: Hall, name: string): Promise<{ person: PersonId; account: string }> {
  attendees += 1
  const account = `local-attendee-${attendees}`
  const { person } = await county.addTeacher(name, { account })
  await hall.scan(account)
  await hall.openCheckOut()
  await hall.scan(account)
  return { person, account }
}

const judge = (
  by: string,
  { session }: Hall,
  person: PersonId,
  verdict: 'confirm' | 'void',
  direction: 'in' | 'out' = 'in',
) =>
  stack.call(by, 'mutation', 'attendance.judgeRecord', {
    session,
    person,
    direction,
    verdict,
    why: '当场核对',
  })

/** Hundredths of a credit for on-site training. */
async function earned(account: string): Promise<number | undefined> {
  const seen = await stack.ask<{ components: { id: string; has: number }[] }>(
    account,
    'query',
    'credit.myProgress',
  )
  return seen.components.find(({ id }) => id === 'onsite-training')?.has
}

test('a voided record is reversed in the ledger, and a confirmed one enters it anew', async () => {
  const now = instant(Date.now())
  const [start, end] = [addMs(now, -10 * MINUTE), addMs(now, 10 * MINUTE)]
  const hall = await openHall(stack, county, trainer, { start, end, checkOutFrom: end })
  const { person, account } = await attended(hall, '许安然')
  const first = `${hall.session}:${person}:presence`
  expect(await hall.entries(person)).toEqual([first])

  expect(await judge(OFFICE, hall, person, 'void')).toMatchObject({
    data: { status: 'void', isRepeat: false },
  })
  expect(await judge(OFFICE, hall, person, 'void')).toMatchObject({
    data: { status: 'void', isRepeat: true },
  })
  expect(await hall.entries(person)).toEqual([first, `${first}:reversed`])

  expect(await judge(ADMIN, hall, person, 'confirm')).toMatchObject({ data: { status: 'confirmed' } })
  expect(await hall.entries(person)).toEqual([first, `${first}:2`, `${first}:reversed`])
  expect(await earned(account)).toBe(200)

  expect(await judge(OFFICE, hall, person, 'void', 'out')).toMatchObject({ data: { status: 'void' } })
  expect(await hall.entries(person)).toHaveLength(4)
  expect(await earned(account)).toBe(0)
  expect(await findBreak(county.store)).toBeUndefined()
}, 30_000)

test('two verdicts in the same moment give one entry', async () => {
  const hall = await openHall(stack, county, trainer)
  const { person } = await attended(hall, '方砚清')
  await judge(OFFICE, hall, person, 'void')
  await Promise.all([judge(OFFICE, hall, person, 'confirm'), judge(ADMIN, hall, person, 'confirm')])
  expect(await hall.entries(person)).toHaveLength(3)
}, 30_000)

test('a trainer does not enter anew what an official has voided; the county office restores it', async () => {
  const hall = await openHall(stack, county, trainer)
  const { person } = await attended(hall, '沈知微')
  await judge(OFFICE, hall, person, 'void')
  const correct = (by: string) =>
    stack.call(by, 'mutation', 'attendance.correctRecord', {
      session: hall.session,
      person,
      direction: 'in',
      why: '当场见到本人',
    })
  expect(await correct('local-trainer')).toMatchObject({ ok: false, code: 'RECORD_VOIDED' })
  expect(await correct(OFFICE)).toMatchObject({ data: { status: 'confirmed' } })
  expect(await hall.entries(person)).toHaveLength(3)
}, 30_000)

test('nobody judges their own record', async () => {
  const hall = await openHall(stack, county, trainer)
  await hall.scan(ADMIN)
  expect(await judge(ADMIN, hall, admin, 'confirm')).toMatchObject({ ok: false, code: 'NOT_ON_OWN_RECORD' })
})

interface Audit {
  hall: { records: number; offlineShare: number; usual?: number; delays: { from: number; count: number }[] }
  suspects: {
    name: string
    suspicions: { code: string; people?: { name: string }[]; others?: number }[]
    verdicts: { verdict: string }[]
  }[]
}
const audit = (by: string, { session }: Hall, school?: SchoolId) =>
  stack.ask<Audit>(by, 'query', 'attendance.auditSession', { session, ...(school && { school }) })

test('an audit ranks several accounts on one phone, impossible journeys and late codes, and blocks nothing', async () => {
  const start = addMs(instant(Date.now()), -2 * HOUR)
  const hall = await openHall(stack, county, trainer, { start })
  const far = await openHall(stack, county, trainer, { start })
  for (const [{ session }, lat] of [
    [hall, 30],
    [far, 31],
  ] as const)
    await county.store.change(sessions, session, {
      set: { place: { name: '报告厅', location: { lat, lng: 119, datum: 'gcj02' }, radius: 300 } },
    })
  for (let honest = 0; honest < 12; honest++) await put(hall, `守时${honest}`, { delay: 3 + honest })
  await put(hall, '代签甲', { installation: 'one-phone' })
  await put(hall, '代签乙', { installation: 'one-phone', school: OTHER_SCHOOL })
  await put(hall, '迟到的码', { delay: 44 })
  await put(hall, '没有签到', { direction: 'out' })
  const traveller = await put(hall, '分身有术')
  const who = { person: traveller, name: '分身有术', school: SCHOOL, schoolName: '测试小学' }
  await county.store.insert(checkIns, {
    _id: `${far.session}:${traveller}:in`,
    session: far.session as SessionId,
    ...who,
    direction: 'in',
    mode: 'online',
    at: addMs(start, HOUR / 4),
    isInvited: true,
    status: 'confirmed',
  })

  const seen = await audit(OFFICE, hall)
  expect(seen.hall).toMatchObject({ records: 17, offlineShare: 0 })
  expect(seen.hall.delays.reduce((sum, { count }) => sum + count, 0)).toBe(17)
  const codes = seen.suspects.map(({ name, suspicions }) => [name, ...suspicions.map(({ code }) => code)])
  expect(
    codes
      .slice(0, 2)
      .map(([name]) => name)
      .sort(),
  ).toEqual(['代签乙', '代签甲'])
  expect(codes.slice(2)).toEqual([
    ['分身有术', 'impossible-travel'],
    ['没有签到', 'out-without-in'],
    ['迟到的码', 'late-code'],
  ])

  const ofSchool = await audit(ADMIN, hall, SCHOOL)
  expect(ofSchool.suspects.map(({ name }) => name)).not.toContain('代签乙')
  expect(ofSchool.suspects.find(({ name }) => name === '代签甲')?.suspicions).toEqual([
    { code: 'shared-installation', people: [{ person: expect.any(String), name: '代签甲' }], others: 1 },
  ])
})

test('records on behalf say whose word they are and wait for somebody else', async () => {
  const hall = await openHall(stack, county, trainer)
  const { person } = await county.addTeacher('教学点教师')
  const stranger = await county.addTeacher('外校教师', { school: OTHER_SCHOOL })
  const enter = (people: PersonId[]) =>
    stack.call(ADMIN, 'mutation', 'attendance.recordOnBehalf', {
      session: hall.session,
      school: SCHOOL,
      people,
      direction: 'in',
      why: '教学点没有网络',
    })
  expect(await enter([stranger.person])).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await enter([admin])).toMatchObject({ ok: false, code: 'NOT_ON_OWN_RECORD' })
  expect(await enter([person])).toMatchObject({ data: { recorded: 1, known: 0 } })
  expect(await enter([person])).toMatchObject({ data: { recorded: 0, known: 1 } })
  const kept = () => county.store.find(checkIns, `${hall.session}:${person}:in`)
  expect(await kept()).toMatchObject({
    mode: 'on-behalf',
    status: 'pending',
    by: admin,
    why: '教学点没有网络',
  })

  expect(await judge(ADMIN, hall, person, 'confirm')).toMatchObject({ ok: false, code: 'NOT_ON_OWN_RECORD' })
  const roll = {
    directions: ['in'] as const,
    takenAt: addMs(hall.start, HOUR),
    headcount: 1,
    present: [person],
  }
  await stack.ask('local-trainer', 'mutation', 'attendance.submitRoll', {
    session: hall.session,
    roll: hall.signed(roll),
  })
  expect(await kept()).toMatchObject({
    mode: 'on-behalf',
    status: 'confirmed',
    confirmation: { how: 'roll' },
  })
})

test('records on behalf end a week after the half-day', async () => {
  const now = instant(Date.now())
  const times = {
    start: addMs(now, -8 * DAY),
    end: addMs(now, -8 * DAY + HOUR),
    checkOutFrom: addMs(now, -8 * DAY),
  }
  const hall = await openHall(stack, county, trainer, times)
  const { person } = await county.addTeacher('来晚的学校')
  const input = { session: hall.session, school: SCHOOL, people: [person], direction: 'in', why: '补交名单' }
  expect(await stack.call(ADMIN, 'mutation', 'attendance.recordOnBehalf', input)).toMatchObject({
    code: 'ON_BEHALF_NOT_OPEN',
    facts: { from: times.start, until: addMs(times.end, 7 * DAY) },
  })
})
