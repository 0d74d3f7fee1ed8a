import { type CheckInDocument, checkIns } from '@/cloudfunctions/check-in'
import { sessions } from '@/cloudfunctions/session'
import { addMs, HOUR, instant, type SchoolId, type SessionId } from '@/domain/shared'
import { OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import type { Hall } from './hall'
import { ADMIN, OFFICE, openVenue, type Venue } from './venue'

let venue: Venue
let stack: Stack
let county: TestCounty

beforeAll(async () => {
  venue = await openVenue()
  ;({ stack, county } = venue)
  await venue.appointOfficials()
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
  const hall = await venue.hall({ start })
  const far = await venue.hall({ start })
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
