import { checkIns } from '@/cloudfunctions/check-in'
import { addMs, DAY, HOUR, instant, type PersonId } from '@/domain/shared'
import { OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import { ADMIN, openVenue, type Venue } from './venue'

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

test('records on behalf say whose word they are and wait for somebody else', async () => {
  const hall = await venue.hall()
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

  const confirmed = { session: hall.session, person, direction: 'in', verdict: 'confirm', why: '当场核对' }
  expect(await stack.call(ADMIN, 'mutation', 'attendance.judgeRecord', confirmed)).toMatchObject({
    ok: false,
    code: 'NOT_ON_OWN_RECORD',
  })
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
  const hall = await venue.hall(times)
  const { person } = await county.addTeacher('来晚的学校')
  const input = { session: hall.session, school: SCHOOL, people: [person], direction: 'in', why: '补交名单' }
  expect(await stack.call(ADMIN, 'mutation', 'attendance.recordOnBehalf', input)).toMatchObject({
    code: 'ON_BEHALF_NOT_OPEN',
    facts: { from: times.start, until: addMs(times.end, 7 * DAY) },
  })
})
