import { classMembers } from '@/cloudfunctions/class-forming'
import { groups } from '@/cloudfunctions/session'
import { readTable } from '@/cloudfunctions/spreadsheet'
import { checkCertificate } from '@/domain/class-forming'
import { addDays, dateInChina, instant } from '@/domain/shared'
import { type Office, openOffice } from './office'
import { brokenIn } from './records'

/** 46×1, 45×2, 30×3, 20×2 small ones and two large: 50 alone, 100 in two classes. */
const SIZES = [46, 45, 45, 30, 30, 30, 20, 20, 50, 100]
let office: Office
let cohort: string

beforeAll(async () => {
  office = await openOffice([
    ...SIZES.map((size, index) => ({ code: `S${index}`, size })),
    { code: 'EMPTY', size: 0 },
  ])
  cohort = await office.cohort()
}, 60_000)
afterAll(() => office.stop())

interface Plan {
  version: number
  minimum: { value: number; lower: number }
  excluded: string[]
  largeClasses: number
  people: number
  classes: { id: string; load: number; host: string }[]
}
const plan = (mode = 'common1') =>
  office.ask<Plan>('query', 'classForming.classPlan', { cohort, mode, order: 'load', from: 0, limit: 100 })

test('a cohort is formed in every mode by a job, to the fewest classes that are possible', async () => {
  const done = await office.form(cohort, ['ignore', 'hard', 'common1', 'common2'])
  expect(done).toMatchObject({ state: 'done', done: 4, total: 4 })
  const shown = await plan()
  expect(shown.minimum.value).toBe(shown.minimum.lower)
  expect(shown).toMatchObject({ largeClasses: 3, people: 416, excluded: ['测试EMPTY小学'] })
  const loads = shown.classes.map(({ load }) => load)
  expect(loads).toEqual([...loads].sort((a, b) => b - a))
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
}, 60_000)

test('the modes stand side by side', async () => {
  const compared = await office.ask<{
    plans: { mode: string }[]
    smallSchools: number
    largeSchools: number
  }>('query', 'classForming.comparePlans', { cohort })
  expect(compared.plans.map(({ mode }) => mode)).toEqual(['ignore', 'hard', 'common1', 'common2'])
  expect(compared).toMatchObject({ smallSchools: 8, largeSchools: 2 })
})

test('the printed proof is accepted by the independent check', async () => {
  const { proofs, cap, minimum, large } = await office.ask<{
    proofs: {
      by: 'size'
      P: number
      p: Record<string, number>
      units: { id: string; size: number; themes: string[] }[]
    }[]
    cap: number
    minimum: { lower: number; how: string }
    large: { size: number }[]
  }>('query', 'classForming.planProof', { cohort, mode: 'ignore' })
  const [proof] = proofs
  if (!proof) throw new Error('no proof')
  const least = checkCertificate(proof.units, cap, { by: 'size', of: proof })
  const alone = large.reduce((sum, { size }) => sum + Math.ceil(size / cap), 0)
  if (minimum.how === 'certificate') expect((least ?? 0) + alone).toBe(minimum.lower)
  else expect((least ?? 0) + alone).toBeLessThanOrEqual(minimum.lower)
})

test('a map has every school that has trainees', async () => {
  const dots = await office.ask<{ isHost: boolean; class: string }[]>('query', 'classForming.classMap', {
    cohort,
    mode: 'common1',
  })
  expect(dots).toHaveLength(SIZES.length)
})

test('a published class is a group, and every trainee sees their own and only one', async () => {
  const late = await office.enrol('S0', 'trainee-1')
  const stale = await office.call('mutation', 'classForming.publishClasses', {
    cohort,
    mode: 'common1',
    version: (await plan()).version,
  })
  expect(stale).toMatchObject({ ok: false, code: 'CLASSES_OUTDATED', facts: { schools: 1 } })
  const { version } = await office.ask<{ version: number }>('mutation', 'classForming.reformClasses', {
    cohort,
    mode: 'common1',
    version: (await plan()).version,
    requestKey: 'before-publishing',
  })
  const { job } = await office.ask<{ job: string }>('mutation', 'classForming.publishClasses', {
    cohort,
    mode: 'common1',
    version,
  })
  expect(await office.finish(job)).toMatchObject({ state: 'done' })
  expect(await office.store.count(classMembers, { cohort })).toBe(417)
  const own = await office.stack.ask<{ class: string; cohortName: string }[]>(
    'trainee-1',
    'query',
    'classForming.myClass',
  )
  expect(own).toMatchObject([{ cohortName: '第 1 期' }])
  const group = await office.store.find(groups, `${cohort}-${own[0]?.class}`)
  expect(group).toMatchObject({ kind: 'class' })
  expect(group?.people).toContain(late)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('a published cohort is not formed anew', async () => {
  const order = { cohort, modes: ['common1'], seconds: 1, requestKey: 'once-more' }
  expect(await office.call('mutation', 'classForming.formClasses', order)).toMatchObject({
    ok: false,
    code: 'COHORT_PUBLISHED',
  })
})

test('sessions of a class are planned from a template at its host school, once', async () => {
  const [first] = (await plan()).classes
  const date = addDays(dateInChina(instant(Date.now())), 7)
  const told = { cohort, class: first?.id, template: 'one-day', date }
  const proposed = await office.ask<{ plan: object; requestKey: string }>(
    'query',
    'classForming.classSessionPlan',
    told,
  )
  const request = { plan: { ...proposed.plan, worth: 200 }, trainers: [], requestKey: proposed.requestKey }
  const once = await office.ask<{ sessions: string[] }>('mutation', 'session.planSessions', request)
  const again = await office.ask<{ sessions: string[] }>('mutation', 'session.planSessions', request)
  expect(once.sessions).toHaveLength(2)
  expect(again).toEqual(once)
})

test('the export is one file with a summary, and a sheet a class', async () => {
  const { url } = await office.ask<{ url: string }>('mutation', 'classForming.exportClasses', {
    cohort,
    mode: 'common1',
  })
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const { sheets } = await readTable(bytes, 'classes.xlsx')
  expect(sheets.length).toBeGreaterThanOrEqual((await plan()).classes.length + 1)
  expect(sheets[0]?.name).toBe('编班汇总')
})
