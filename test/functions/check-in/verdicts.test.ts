import { findBreak } from '@/cloudfunctions/kernel'
import { addMs, instant, MINUTE, type PersonId } from '@/domain/shared'
import type { TestCounty } from '../county'
import type { Stack } from '../stack'
import type { Hall } from './hall'
import { ADMIN, OFFICE, openVenue, type Venue } from './venue'

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
  const hall = await venue.hall({ start, end, checkOutFrom: end })
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
  const hall = await venue.hall()
  const { person } = await attended(hall, '方砚清')
  await judge(OFFICE, hall, person, 'void')
  await Promise.all([judge(OFFICE, hall, person, 'confirm'), judge(ADMIN, hall, person, 'confirm')])
  expect(await hall.entries(person)).toHaveLength(3)
}, 30_000)

test('a trainer does not enter anew what an official has voided; the county office restores it', async () => {
  const hall = await venue.hall()
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
  const hall = await venue.hall()
  await hall.scan(ADMIN)
  expect(await judge(ADMIN, hall, admin, 'confirm')).toMatchObject({ ok: false, code: 'NOT_ON_OWN_RECORD' })
})
