import { dateInChina, instant, minuteOfDayInChina, type PersonId } from '@/domain/shared'
import { OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import { ADMIN, openVenue, TRAINER } from './venue'

let stack: Stack
let county: TestCounty

beforeAll(async () => {
  const venue = await openVenue()
  ;({ stack, county } = venue)
  await venue.appointOfficials()
}, 60_000)
afterAll(() => stack.stop())

let planned = 0
async function plan(title: string, invited: { schools?: string[]; people?: PersonId[] }): Promise<void> {
  const from = Math.min(1440 - 180, minuteOfDayInChina(instant(Date.now())) + 5)
  const request = {
    plan: {
      title,
      place: { name: '教学点' },
      halfDays: [{ date: dateInChina(instant(Date.now())), from, to: from + 180, agenda: [] }],
      invited: { schools: [], groups: [], people: [], ...invited },
      worth: 200,
      mode: 'onsite',
    },
    trainers: [],
    requestKey: `school-sessions-${planned++}`,
  }
  await stack.ask(TRAINER, 'mutation', 'session.planSessions', request)
}

test('an administrator sees every half-day that invites somebody of the own school, by school or by name', async () => {
  const [own, other] = [
    await county.addTeacher('本校老师'),
    await county.addTeacher('外校老师', { school: OTHER_SCHOOL }),
  ]
  await plan('送教下乡', { people: [own.person, other.person] })
  await plan('全校培训', { schools: [SCHOOL] })
  await plan('外校培训', { schools: [OTHER_SCHOOL] })
  await plan('外校个别', { people: [other.person] })

  const ask = (school: string) => stack.call(ADMIN, 'query', 'attendance.schoolSessions', { school })
  const { sessions } = await stack.ask<{ sessions: { title: string }[] }>(
    ADMIN,
    'query',
    'attendance.schoolSessions',
    { school: SCHOOL },
  )
  expect(sessions.map(({ title }) => title).sort()).toEqual(['全校培训', '送教下乡'])
  expect(await ask(OTHER_SCHOOL)).toMatchObject({ ok: false, code: 'NOT_ALLOWED' })
})
