import { classPlans } from '@/cloudfunctions/class-forming'
import { cohorts } from '@/cloudfunctions/class-forming/documents'
import { COLLEAGUE, type Office, openOffice } from './office'
import { brokenIn, deedsOf } from './records'

/** Twenty-four schools of 15 to 44: several classes, with room here and there. */
const SCHOOLS = Array.from({ length: 24 }, (_, index) => ({
  code: `S${index}`,
  size: 15 + ((index * 11) % 30),
}))
/** Forming and seating on a busy machine. */
jest.setTimeout(60_000)

let office: Office
let cohort: string

beforeAll(async () => {
  office = await openOffice(SCHOOLS)
}, 60_000)
beforeEach(async () => {
  cohort = await office.cohort()
  await office.form(cohort, ['ignore', 'common1'])
}, 60_000)
afterEach(() => office.stack.emulator.faults.clear())
afterAll(() => office.stop())

const stored = async (mode = 'common1') => {
  const plan = await office.store.find(classPlans, `${cohort}:${mode}`)
  if (!plan) throw new Error('no plan')
  return plan
}
const colleague = (procedure: string, input: object) =>
  office.stack.call(COLLEAGUE, 'mutation', `classForming.${procedure}`, input)
const official = (procedure: string, input: object) =>
  office.call('mutation', `classForming.${procedure}`, input)

test('of two officials who publish two modes at once, one succeeds and the other is told', async () => {
  const [one, other] = [await stored('ignore'), await stored('common1')]
  const answers = await Promise.all([
    official('publishClasses', { cohort, mode: 'ignore', version: one.version }),
    colleague('publishClasses', { cohort, mode: 'common1', version: other.version }),
  ])
  const published = answers.flatMap((answer) => (answer.ok ? [answer.data as { job: string }] : []))
  expect(published).toHaveLength(1)
  const [refused] = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))
  expect(['COHORT_PUBLISHED', 'TRY_AGAIN']).toContain(refused)
  await office.finish(published[0]?.job ?? '')
  const { mode } = (await office.store.find(cohorts, cohort)) ?? {}
  expect(await brokenIn(office, cohort, mode ?? '')).toEqual([])
  expect(await deedsOf(office, 'publish-classes', `${cohort}:`)).toHaveLength(1)
})

test('while one publishes, the other’s change is either in what is published or refused, and never lost', async () => {
  const { version, classes } = await stored()
  const moving = classes.find(({ members }) => members.length > 1)?.members[0]?.school
  const [published, moved] = await Promise.all([
    official('publishClasses', { cohort, mode: 'common1', version }),
    colleague('moveSchool', { cohort, mode: 'common1', school: moving, requestKey: 'while-publishing' }),
  ])
  expect(published.ok || moved.ok).toBe(true)
  if (!published.ok) expect(['CLASSES_CHANGED', 'TRY_AGAIN']).toContain(published.code)
  for (const answer of [published, moved]) {
    const { job } = (answer.ok ? answer.data : {}) as { job?: string }
    if (job) await office.finish(job)
  }
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('a forming that is still on its way leaves alone what a hand has changed', async () => {
  const order = { cohort, modes: ['common1'], seconds: 4, requestKey: 'forming-goes-on' }
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.formClasses', order)
  await office.ask('mutation', 'jobs.advance', { job })
  const { classes } = await stored()
  const moving = classes.find(({ members }) => members.length > 1)?.members[0]?.school
  expect(
    await colleague('moveSchool', { cohort, mode: 'common1', school: moving, requestKey: 'hand-wins' }),
  ).toMatchObject({ ok: true })
  const byHand = (await stored()).classes
  await office.finish(job)
  expect((await stored()).classes).toEqual(byHand)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
}, 30_000)

test('who opens the page while a forming runs finds it, and may stop it', async () => {
  const order = { cohort, modes: ['common2'], seconds: 60, requestKey: 'long-forming' }
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.formClasses', order)
  const listed = async () => {
    const all = await office.stack.ask<{ id: string; forming?: { job: string } }[]>(
      COLLEAGUE,
      'query',
      'classForming.listCohorts',
    )
    return all.find(({ id }) => id === cohort)
  }
  expect(await listed()).toMatchObject({ forming: { job, total: 60 } })
  expect(await office.stack.call(COLLEAGUE, 'mutation', 'jobs.advance', { job })).toMatchObject({ ok: true })
  expect(await colleague('cancelForming', { job })).toMatchObject({ ok: true, data: { stopped: true } })
  expect(await listed()).not.toHaveProperty('forming')
  expect(await brokenIn(office, cohort, 'common2')).toEqual([])
}, 30_000)

test.each(['conflict', 'lost-reply', 'duplicate-delivery'] as const)(
  'publishing survives %s, and is done once',
  async (kind) => {
    const { version } = await stored()
    for (const action of ['database.commitTransaction', 'database.modifyDocInTransaction'])
      office.stack.emulator.faults.next({ kind, action })
    const first = await official('publishClasses', { cohort, mode: 'common1', version })
    office.stack.emulator.faults.clear()
    if (!first.ok) expect(first.code).toBe('TRY_AGAIN')
    const again = await official('publishClasses', { cohort, mode: 'common1', version })
    expect(again).toMatchObject({ ok: true })
    await office.finish((again as { data: { job: string } }).data.job)
    expect(await brokenIn(office, cohort, 'common1')).toEqual([])
    expect((await deedsOf(office, 'publish-classes', `${cohort}:`)).length).toBeLessThanOrEqual(1)
  },
)
