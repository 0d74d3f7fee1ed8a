import { checkIns } from '@/cloudfunctions/check-in'
import { addMs, HOUR, type Instant, instant, MINUTE, type PersonId } from '@/domain/shared'
import { OTHER_SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import type { Hall } from './hall'
import { openVenue, TRAINER, type Venue } from './venue'

let venue: Venue
let stack: Stack
let county: TestCounty
let trainer: PersonId

beforeAll(async () => {
  venue = await openVenue()
  ;({ stack, county, trainer } = venue)
}, 60_000)
afterAll(() => stack.stop())

/** Began two hours ago and checks out since half an hour ago. */
async function hallWithCheckOut() {
  const now = instant(Date.now())
  const hall = await venue.hall({ checkOutFrom: addMs(now, -HOUR / 2) })
  return { hall, early: addMs(now, -1.9 * HOUR), late: addMs(now, -10 * MINUTE) }
}

interface RollView {
  isConsistent: boolean
  unnamed: number
  agreed: { person: string }[]
  onlyPhone: { person: string }[]
  onlyRoll: { person: string; name: string; missing: string[]; isPending: boolean }[]
}
const rollsOf = async ({ session }: Hall) =>
  (await stack.ask<{ rolls: RollView[] }>(TRAINER, 'query', 'attendance.rollOf', { session })).rolls
const submit = (hall: Hall, roll: Parameters<Hall['signed']>[0]) =>
  stack.ask(TRAINER, 'mutation', 'attendance.submitRoll', { session: hall.session, roll: hall.signed(roll) })
const both = (takenAt: Instant, present: PersonId[], headcount = present.length) => ({
  directions: ['in', 'out'] as const,
  takenAt,
  headcount,
  present,
})
const people = (list: { person: string }[] | undefined) => list?.map(({ person }) => person)

test('a roll that is sent later confirms offline records, and only then they earn', async () => {
  const { hall, early, late } = await hallWithCheckOut()
  const [ticked, absent] = [await venue.teacher(), await venue.teacher()]
  for (const { account } of [ticked, absent]) {
    expect(await hall.submitOffline(account, early)).toMatchObject({ direction: 'in', status: 'pending' })
    expect(await hall.submitOffline(account, late)).toMatchObject({ direction: 'out', status: 'pending' })
  }
  expect(await hall.entries(ticked.person)).toEqual([])

  await submit(hall, both(late, [ticked.person]))
  expect(await hall.entries(ticked.person)).toEqual([`${hall.session}:${ticked.person}:presence`])
  expect(await hall.entries(absent.person)).toEqual([])

  const [view] = await rollsOf(hall)
  expect(people(view?.agreed)).toEqual([ticked.person])
  expect(people(view?.onlyPhone)).toEqual([absent.person])
  expect(view).toMatchObject({ isConsistent: true, unnamed: 0, onlyRoll: [] })
})

test('the same roll again changes nothing', async () => {
  const { hall, late } = await hallWithCheckOut()
  const { person } = await venue.teacher()
  expect(await submit(hall, both(late, [person]))).toMatchObject({ isRepeat: false })
  expect(await submit(hall, both(late, [person]))).toMatchObject({ isRepeat: true })
  expect(await rollsOf(hall)).toHaveLength(1)
})

test('a roll with fewer heads than names confirms nothing and makes no records', async () => {
  const { hall, early, late } = await hallWithCheckOut()
  const [one, two] = [await venue.teacher(), await venue.teacher()]
  await hall.submitOffline(one.account, early)
  await hall.submitOffline(one.account, late)
  expect(await submit(hall, both(late, [one.person, two.person], 1))).toMatchObject({ isConsistent: false })
  expect(await hall.entries(one.person)).toEqual([])
  expect(await county.store.find(checkIns, `${hall.session}:${two.person}:in`)).toBeUndefined()
  expect((await rollsOf(hall))[0]).toMatchObject({ unnamed: -1 })
})

test('people only on the roll get records that wait for a phone or a person', async () => {
  const { hall, late } = await hallWithCheckOut()
  const { person, name } = await venue.teacher()
  await submit(hall, both(late, [person]))
  expect(await county.store.find(checkIns, `${hall.session}:${person}:in`)).toMatchObject({
    mode: 'roll',
    status: 'pending',
    by: trainer,
    at: hall.start,
  })
  expect(await hall.entries(person)).toEqual([])
  expect((await rollsOf(hall))[0]?.onlyRoll).toMatchObject([
    { person, name, missing: ['in', 'out'], isPending: true },
  ])
})

test('a phone that finds a network after the roll agrees with it: its evidence moves in and earns', async () => {
  const { hall, early, late } = await hallWithCheckOut()
  const { person, account } = await venue.teacher()
  await submit(hall, both(late, [person]))
  const answer = { mode: 'offline', status: 'confirmed', isRepeat: false }
  expect(await hall.submitOffline(account, late)).toMatchObject({ direction: 'out', ...answer })
  expect(await hall.submitOffline(account, early)).toMatchObject({ direction: 'in', ...answer })
  expect(await hall.submitOffline(account, early)).toMatchObject({ isRepeat: true })
  expect(await county.store.find(checkIns, `${hall.session}:${person}:in`)).toMatchObject({
    capturedAt: early,
    installation: `phone-of-${account}`,
    confirmation: { how: 'roll', by: trainer },
  })
  expect(await hall.entries(person)).toEqual([`${hall.session}:${person}:presence`])
})

test('a second roll of the same trainer does not confirm what only the first one says', async () => {
  const { hall, late } = await hallWithCheckOut()
  const { person } = await venue.teacher()
  await submit(hall, both(late, [person]))
  await submit(hall, both(addMs(late, MINUTE), [person]))
  expect(await county.store.find(checkIns, `${hall.session}:${person}:in`)).toMatchObject({
    status: 'pending',
  })
  expect(await rollsOf(hall)).toHaveLength(2)
})

test('a walk-in whom the trainer ticks is confirmed', async () => {
  const { hall, late } = await hallWithCheckOut()
  const guest = await venue.teacher({ school: OTHER_SCHOOL })
  expect(await hall.submitOffline(guest.account, late)).toMatchObject({ status: 'pending' })
  await submit(hall, { ...both(late, [guest.person]), directions: ['out'] })
  expect(await county.store.find(checkIns, `${hall.session}:${guest.person}:out`)).toMatchObject({
    isInvited: false,
    status: 'confirmed',
  })
})

test('refuses a roll that was changed on the way, taken before the doors or in the future', async () => {
  const { hall, late } = await hallWithCheckOut()
  const { person } = await venue.teacher()
  const call = (roll: object) =>
    stack.call(TRAINER, 'mutation', 'attendance.submitRoll', { session: hall.session, roll })
  const honest = hall.signed(both(late, []))
  expect(await call({ ...honest, present: [person] })).toMatchObject({ ok: false, code: 'ROLL_NOT_SIGNED' })
  expect(await call(hall.signed(both(addMs(hall.start, -HOUR), [])))).toMatchObject({
    code: 'ROLL_NOT_VALID',
    facts: { reason: 'before-doors', opensAt: hall.start - 15 * MINUTE },
  })
  expect(await call(hall.signed(both(addMs(instant(Date.now()), HOUR), [])))).toMatchObject({
    code: 'ROLL_NOT_VALID',
    facts: { reason: 'future' },
  })
})
