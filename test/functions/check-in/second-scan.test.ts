import { checkIns } from '@/cloudfunctions/check-in'
import { secondScanCalls } from '@/cloudfunctions/check-in/evidence-documents'
import { addMs, HOUR, instant, MINUTE, type PersonId } from '@/domain/shared'
import { OTHER_SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import type { Hall } from './hall'
import { openVenue, TRAINER, type Venue } from './venue'

let venue: Venue
let stack: Stack
let county: TestCounty

beforeAll(async () => {
  venue = await openVenue()
  ;({ stack, county } = venue)
}, 60_000)
afterAll(() => stack.stop())

const callNow = ({ session }: Hall) =>
  stack.ask<{ call: string; closesAt: number; isRepeat: boolean }>(
    TRAINER,
    'mutation',
    'attendance.callSecondScan',
    { session },
  )
const answer = (hall: Hall, account: string, capturedAt?: number) =>
  stack.call(account, 'mutation', 'checkIn.answerSecondScan', {
    code: hall.codeAt(instant(capturedAt ?? Date.now())),
    installation: `phone-of-${account}`,
    ...(capturedAt !== undefined && { capturedAt }),
  })
interface Called {
  state: string
  answered: { person: string; name: string }[]
  claimed: { person: string }[]
  unanswered: { person: string }[]
}
const listed = async ({ session }: Hall) =>
  (await stack.ask<{ calls: Called[] }>(TRAINER, 'query', 'attendance.listSecondScans', { session })).calls
/** The call as if its window were over; `earlier` ms before it was made. */
const letPass = async (call: string, earlier = 0) => {
  const kept = await county.store.find(secondScanCalls, call)
  const calledAt = addMs(instant(kept?.calledAt ?? 0), -earlier)
  const closesAt = addMs(instant(Date.now()), -1)
  await county.store.change(secondScanCalls, call, { set: { calledAt, closesAt } })
}
const statusOf = async ({ session }: Hall, person: PersonId) =>
  (await county.store.find(checkIns, `${session}:${person}:in`))?.status

test('every screen of the hall learns within a look that a call is open and how many answered', async () => {
  const hall = await venue.hall()
  const { account } = await venue.teacher()
  await hall.scan(account)
  const look = () =>
    stack.ask<{ call?: { closesAt: number; answered: number } }>(
      TRAINER,
      'query',
      'attendance.sessionRecords',
      { session: hall.session },
    )
  expect((await look()).call).toBeUndefined()
  const { call, closesAt } = await callNow(hall)
  await answer(hall, account)
  expect((await look()).call).toEqual({ closesAt, answered: 1 })
  await letPass(call)
  expect((await look()).call).toBeUndefined()
})

test('an answer with signal confirms the check-in that was made without', async () => {
  const hall = await venue.hall()
  const { person, account } = await venue.teacher()
  await hall.submitOffline(account, addMs(instant(Date.now()), -HOUR))
  expect(await statusOf(hall, person)).toBe('pending')
  await callNow(hall)
  expect(await answer(hall, account)).toMatchObject({ ok: true, data: { state: 'answered' } })
  expect(await statusOf(hall, person)).toBe('confirmed')
})

test('a check-in that reaches the server after its owner answered is confirmed at once', async () => {
  const hall = await venue.hall()
  const { account } = await venue.teacher()
  await callNow(hall)
  await answer(hall, account)
  expect(await hall.submitOffline(account, addMs(instant(Date.now()), -HOUR))).toMatchObject({
    status: 'confirmed',
  })
})

test('a claim to have answered without signal is shown and confirms nothing', async () => {
  const hall = await venue.hall()
  const { person, account } = await venue.teacher()
  const early = addMs(instant(Date.now()), -HOUR)
  await hall.submitOffline(account, early)
  const { call } = await callNow(hall)
  await letPass(call, 10 * MINUTE)
  expect(await answer(hall, account, Date.now() - 5 * MINUTE)).toMatchObject({ data: { state: 'claimed' } })
  expect(await statusOf(hall, person)).toBe('pending')
  expect((await listed(hall))[0]).toMatchObject({ state: 'closed', claimed: [{ person }], answered: [] })
})

test('a second scan does not invite anybody', async () => {
  const hall = await venue.hall()
  const { person, account } = await venue.teacher({ school: OTHER_SCHOOL })
  expect(await hall.scan(account)).toMatchObject({ status: 'pending' })
  await callNow(hall)
  await answer(hall, account)
  expect(await statusOf(hall, person)).toBe('pending')
})

test('the ordinary scan answers an open call; who does not answer is marked and stays recorded', async () => {
  const hall = await venue.hall()
  const [there, gone] = [await venue.teacher(), await venue.teacher()]
  for (const { account } of [there, gone]) await hall.scan(account)
  const { call } = await callNow(hall)
  expect((await listed(hall))[0]).toMatchObject({ state: 'open', answered: [], unanswered: [] })
  expect(await hall.scan(there.account)).toMatchObject({
    isRepeat: true,
    status: 'confirmed',
    secondScan: { answered: true },
  })
  await letPass(call)
  expect((await listed(hall))[0]).toMatchObject({
    state: 'closed',
    answered: [{ person: there.person, name: there.name }],
    unanswered: [{ person: gone.person }],
  })
  expect(await statusOf(hall, gone.person)).toBe('confirmed')
})

test('an old code of somebody who has a record answers no call', async () => {
  const hall = await venue.hall()
  const { account } = await venue.teacher()
  await hall.scan(account)
  await callNow(hall)
  const old = hall.codeAt(addMs(instant(Date.now()), -MINUTE))
  const repeated = await stack.call(account, 'mutation', 'checkIn.scan', {
    code: old,
    installation: 'phone-0001',
  })
  expect(repeated).toMatchObject({ ok: true, data: { isRepeat: true } })
  expect((await listed(hall))[0]).toMatchObject({ answered: [] })
  const refused = { code: old, installation: 'phone-0001' }
  expect(await stack.call(account, 'mutation', 'checkIn.answerSecondScan', refused)).toMatchObject({
    code: 'CODE_STALE',
  })
})

test('a call is one call while its window is open, and none outside the half-day', async () => {
  const hall = await venue.hall()
  const { account } = await venue.teacher()
  expect(await answer(hall, account)).toMatchObject({ ok: false, code: 'SECOND_SCAN_NOT_CALLED' })
  const first = await callNow(hall)
  expect(await callNow(hall)).toMatchObject({ call: first.call, isRepeat: true })
  const start = addMs(instant(Date.now()), MINUTE)
  const later = await venue.hall({ start })
  const { session } = later
  expect(await stack.call(TRAINER, 'mutation', 'attendance.callSecondScan', { session })).toMatchObject({
    code: 'SECOND_SCAN_NOT_NOW',
    facts: { from: start },
  })
})
