import { classMembers } from '@/cloudfunctions/class-forming'
import { type Office, openOffice } from './office'
import { brokenIn } from './records'

/** Forming and seating on a busy machine. */
jest.setTimeout(60_000)

/** A and B make a full class; C has no focus point in common with them. */
let office: Office
let cohort: string

beforeAll(async () => {
  office = await openOffice([
    { code: 'A', size: 45 },
    { code: 'B', size: 45 },
    { code: 'C', size: 30, themes: ['T2'] },
    { code: 'E', size: 91 },
  ])
}, 60_000)
beforeEach(async () => {
  await office.importRoster({ A: 45, B: 45, C: 30, E: 91 })
  cohort = await office.cohort()
  await office.form(cohort)
  const { version } = await seen()
  const published = { cohort, mode: 'common1', version }
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.publishClasses', published)
  await office.finish(job)
}, 60_000)
afterAll(() => office.stop())

interface Seen {
  version: number
  changedInAll: number
  broken: { violation: { code: string }; names: Record<string, string> }[]
}
const seen = () => office.ask<Seen>('query', 'classForming.previewReform', { cohort, mode: 'common1' })
const late = () =>
  office.ask<{
    people: number
    schools: { school: string; count: number; class?: string; moved: number; violations: unknown[] }[]
  }>('query', 'classForming.listLateArrivals', { cohort })
const follow = async () => {
  const { version } = await seen()
  const order = { cohort, mode: 'common1', version, requestKey: `follow-${cohort}` }
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.reformClasses', order)
  await office.finish(job)
}

test('a roster that changes nothing breaks nothing', async () => {
  expect(await seen()).toMatchObject({ changedInAll: 0, broken: [] })
  expect(await late()).toMatchObject({ people: 0, schools: [] })
})

test('a joined school that a new roster makes a large one is shown until the classes follow', async () => {
  await office.importRoster({ A: 52, B: 45, C: 30, E: 91 })
  const { broken } = await seen()
  expect(broken.map(({ violation }) => violation.code)).toEqual(
    expect.arrayContaining(['CLASS_OVER_CAPACITY', 'LARGE_SCHOOL_JOINED']),
  )
  expect(broken.find(({ violation }) => violation.code === 'LARGE_SCHOOL_JOINED')?.names).toEqual({
    A: '测试A小学',
  })
  await follow()
  expect(await seen()).toMatchObject({ changedInAll: 0, broken: [] })
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('teachers who moved and schools that emptied leave no seat behind', async () => {
  await office.importRoster({ A: 45, B: 0, C: 75, E: 91 })
  expect(await seen()).toMatchObject({ changedInAll: 2 })
  await follow()
  expect(await office.store.count(classMembers, { cohort })).toBe(45 + 75 + 91)
  expect(await office.store.count(classMembers, { cohort, school: 'B' })).toBe(0)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('newcomers are listed by school, with where they would sit and who would have to move', async () => {
  const inC = await office.enrol('C')
  const inA = await office.enrol('A')
  const shown = await late()
  expect(shown.people).toBe(2)
  const [a, c] = ['A', 'C'].map((code) => shown.schools.find(({ school }) => school === code))
  expect(c).toMatchObject({ count: 1, moved: 0, violations: [] })
  expect(a?.moved).toBeGreaterThanOrEqual(45)
  for (const person of [inC, inA]) {
    const order = { cohort, person }
    const { job } = await office.ask<{ job?: string }>('mutation', 'classForming.placeLateArrival', order)
    if (job) await office.finish(job)
  }
  expect(await late()).toMatchObject({ people: 0, schools: [] })
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})
