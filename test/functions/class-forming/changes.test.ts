import { classMembers, classPlans } from '@/cloudfunctions/class-forming'
import type { PersonId } from '@/domain/shared'
import { type Office, openOffice } from './office'
import { brokenIn } from './records'

let office: Office
let cohort: string

beforeAll(async () => {
  office = await openOffice([
    { code: 'A', size: 45 },
    { code: 'B', size: 45 },
    { code: 'C', size: 48 },
    { code: 'D', size: 30 },
    { code: 'E', size: 91 },
  ])
  cohort = await office.cohort()
  await office.form(cohort)
  const { version } = await stored()
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.publishClasses', {
    cohort,
    mode: 'common1',
    version,
  })
  await office.finish(job)
}, 60_000)
afterAll(() => office.stop())

const stored = async () => {
  const plan = await office.store.find(classPlans, `${cohort}:common1`)
  if (!plan) throw new Error('no plan')
  return plan
}
const seatsOf = (school: string) => office.store.all(classMembers, { cohort, school })
const place = (person: PersonId) =>
  office.call('mutation', 'classForming.placeLateArrival', { cohort, person })
const settle = async (answer: { ok: boolean; data?: unknown }) => {
  const { job } = (answer.data ?? {}) as { job?: string }
  if (job) await office.finish(job)
}

test('a late arrival sits with their school where there is room, and nobody moves', async () => {
  const person = await office.enrol('D')
  const answer = await place(person)
  expect(answer).toMatchObject({ ok: true, data: { moved: 0 } })
  await settle(answer)
  expect(new Set((await seatsOf('D')).map((seat) => seat.class)).size).toBe(1)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
  expect(await place(person)).toMatchObject({ ok: true, data: { moved: 0 } })
})

test('a late arrival in a full class makes a whole school move, never a part of it', async () => {
  const answer = await place(await office.enrol('A'))
  expect(answer).toMatchObject({ ok: true })
  await settle(answer)
  for (const school of ['A', 'B'])
    expect(new Set((await seatsOf(school)).map((one) => one.class)).size).toBe(1)
  expect(await seatsOf('A')).toHaveLength(46)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('a school that grows to the threshold leaves its class', async () => {
  for (let more = 0; more < 2; more++) await settle(await place(await office.enrol('C')))
  const plan = await stored()
  const own = plan.classes.filter(({ members }) => members.some(({ school }) => school === 'C'))
  expect(own).toHaveLength(1)
  expect(own[0]).toMatchObject({ kind: 'solo' })
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('twelve late arrivals at once all get one seat each', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, () => office.enrol('E')))
  const answers = await Promise.all(people.map(place))
  for (const answer of answers) {
    if (answer.ok) await settle(answer)
    else expect(answer.code).toBe('TRY_AGAIN')
  }
  for (const person of people) await settle(await place(person))
  const seats = await seatsOf('E')
  expect(seats).toHaveLength(91 + 12)
  expect(new Set(seats.map(({ person }) => person)).size).toBe(91 + 12)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
}, 60_000)

test('after changes of the roster the classes follow with the fewest people moved', async () => {
  const [leaver] = await seatsOf('E')
  if (leaver) await office.leave(leaver.person)
  await Promise.all(Array.from({ length: 3 }, () => office.enrol('D')))
  const shown = await office.ask<{ version: number; changedInAll: number; moved: number }>(
    'query',
    'classForming.previewReform',
    { cohort, mode: 'common1' },
  )
  expect(shown).toMatchObject({ changedInAll: 2 })
  const answer = await office.ask<{ moved: number; job: string }>('mutation', 'classForming.reformClasses', {
    cohort,
    mode: 'common1',
    version: shown.version,
    requestKey: 'roster-changed',
  })
  expect(answer.moved).toBe(shown.moved)
  await office.finish(answer.job)
  expect(await seatsOf('D')).toHaveLength(34)
  expect(await seatsOf('E')).toHaveLength(91 + 11)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('seating survives a lost reply and a duplicate delivery', async () => {
  for (const kind of ['lost-reply', 'duplicate-delivery'] as const) {
    const { version } = await stored()
    office.stack.emulator.faults.next({ kind, action: 'database.insertDocument', collection: 'classMembers' })
    await office.enrol('D')
    const { job } = await office.ask<{ job: string }>('mutation', 'classForming.reformClasses', {
      cohort,
      mode: 'common1',
      version,
      requestKey: `seating-${kind}`,
    })
    expect(await office.finish(job)).toMatchObject({ state: 'done' })
    office.stack.emulator.faults.clear()
  }
  expect(await seatsOf('D')).toHaveLength(36)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})
