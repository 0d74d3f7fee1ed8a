import { type Office, openOffice } from './office'

let office: Office
let requests = 0

beforeAll(async () => {
  office = await openOffice([
    { code: 'A', size: 30 },
    { code: 'B', size: 40 },
    { code: 'C', size: 60 },
  ])
}, 60_000)
afterAll(() => office.stop())

/** A cohort with dates and schools that nobody has divided. */
async function openCohort(name: string, school: string, year = 2026): Promise<string> {
  requests += 1
  const dates = { from: `${year}-01-01`, until: `${year}-12-31` }
  const request = { name, ...dates, schools: [school], requestKey: `opened-${requests}` }
  const { cohort } = await office.ask<{ cohort: string }>('mutation', 'programme.openCohort', request)
  return cohort
}
interface Listed {
  id: string
  name: string
  rule?: object
  state?: string
}
const list = (procedure: 'listCohorts' | 'listUndivided') =>
  office.ask<Listed[]>('query', `classForming.${procedure}`)

test('a cohort that was opened without classes is offered, divided, and has then the classes of its schools alone', async () => {
  const cohort = await openCohort('第 1 期', 'A')
  expect(await list('listUndivided')).toMatchObject([{ id: cohort, name: '第 1 期', schools: 1 }])
  expect(await office.call('query', 'classForming.listLateArrivals', { cohort })).toMatchObject({
    code: 'NOT_FOUND',
  })

  expect(await office.cohort({ cohort, name: '别的名字' })).toBe(cohort)
  expect(await list('listUndivided')).toEqual([])
  expect(await list('listCohorts')).toMatchObject([{ id: cohort, name: '第 1 期', state: 'draft' }])

  await office.form(cohort)
  const plan = { cohort, mode: 'common1', order: 'number', from: 0, limit: 10 }
  const { people, version } = await office.ask<{ people: number; version: number }>(
    'query',
    'classForming.classPlan',
    plan,
  )
  expect(people).toBe(30)
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.publishClasses', {
    cohort,
    mode: 'common1',
    version,
  })
  await office.finish(job)
  await office.enrol('A')
  expect(await office.ask('query', 'classForming.listLateArrivals', { cohort })).toMatchObject({ people: 1 })
  expect(await office.ask('query', 'programme.cohort', { cohort })).toMatchObject({
    course: 'running',
    period: { from: '2026-01-01' },
  })
})

test('dividing it once more changes nothing', async () => {
  const cohort = await openCohort('第 2 期', 'B')
  await office.cohort({ cohort, rule: { cap: 40, soloFrom: 45 } })
  await office.cohort({ cohort, rule: { cap: 60, soloFrom: 50 } })
  expect((await list('listCohorts')).find(({ id }) => id === cohort)?.rule).toEqual({ cap: 40, soloFrom: 45 })
})

test('one that does not exist, or whose results are frozen, is not divided', async () => {
  const told = { name: '第 9 期', counting: 'trainees', joining: { kind: 'by-theme' } }
  const divide = (cohort: string) =>
    office.call('mutation', 'classForming.createCohort', { ...told, cohort, requestKey: 'never-divided' })
  expect(await divide('0'.repeat(10))).toMatchObject({ code: 'NOT_FOUND' })

  const cohort = await openCohort('第 3 期', 'C')
  const { job } = await office.ask<{ job: string }>('mutation', 'programme.closeCohort', { cohort })
  await office.finish(job)
  expect(await list('listUndivided')).toEqual([])
  expect(await divide(cohort)).toMatchObject({ code: 'COHORT_NOT_RUNNING' })
})
