import { classOverrides, classPlans } from '@/cloudfunctions/class-forming/documents'
import { type Office, openOffice } from './office'
import { brokenIn } from './records'

/** One class of 45 and twenty schools of 20 that all want into it; a school of 60. */
const WANTING = Array.from({ length: 20 }, (_, index) => `W${String(index).padStart(2, '0')}`)
let office: Office
let cohort: string

beforeAll(async () => {
  office = await openOffice([
    { code: 'HOST', size: 45 },
    { code: 'LARGE', size: 60 },
    ...WANTING.map((code) => ({ code, size: 20 })),
  ])
}, 60_000)
beforeEach(async () => {
  cohort = await office.cohort()
  await office.form(cohort)
}, 60_000)
afterEach(() => office.stack.emulator.faults.clear())
afterAll(() => office.stop())

const stored = () => office.store.find(classPlans, `${cohort}:common1`)
const classWith = async (school: string): Promise<string> =>
  (await stored())?.classes.find(({ members }) => members.some((one) => one.school === school))?.id ?? ''
let keys = 0
const move = (school: string, toClass?: string, more: object = {}) => {
  keys += 1
  return office.call('mutation', 'classForming.moveSchool', {
    cohort,
    mode: 'common1',
    school,
    ...(toClass !== undefined && { toClass }),
    requestKey: `hand-key-${keys}`,
    ...more,
  })
}
const ownClassForHost = async (): Promise<string> => {
  await move('HOST')
  return classWith('HOST')
}

test('of twenty officials who move a school into one class at once, as many succeed as there is room for', async () => {
  const target = await ownClassForHost()
  const answers = await Promise.all(WANTING.map((school) => move(school, target)))
  const taken = answers.filter(({ ok }) => ok)
  const refused = answers.filter(({ ok }) => !ok)
  expect(taken).toHaveLength(2)
  expect(
    refused.every((answer) => !answer.ok && ['CLASS_RULE_BROKEN', 'TRY_AGAIN'].includes(answer.code)),
  ).toBe(true)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
}, 60_000)

test.each(['conflict', 'lost-reply', 'duplicate-delivery'] as const)(
  'a move survives %s, and is done once',
  async (kind) => {
    const target = await ownClassForHost()
    const before = (await stored())?.version ?? 0
    for (const action of [
      'database.commitTransaction',
      'database.modifyDocument',
      'database.modifyDocInTransaction',
    ])
      office.stack.emulator.faults.next({ kind, action })
    const request = { requestKey: `fault-${kind}` }
    const first = await move('W00', target, request)
    office.stack.emulator.faults.clear()
    if (!first.ok) expect(first.code).toBe('TRY_AGAIN')
    expect(await move('W00', target, request)).toMatchObject({ ok: true })
    expect(await classWith('W00')).toBe(target)
    expect((await stored())?.version).toBe(before + 1)
    expect(await brokenIn(office, cohort, 'common1')).toEqual([])
  },
)

test('a large school is never joined, by moving or by merging', async () => {
  const [target, large] = [await ownClassForHost(), await classWith('LARGE')]
  const broken = { ok: false, code: 'CLASS_RULE_BROKEN' }
  expect(await move('LARGE', target)).toMatchObject(broken)
  expect(await move('W00', large)).toMatchObject(broken)
  const merge = { cohort, mode: 'common1', from: large, into: target, requestKey: 'merge-large' }
  expect(await office.call('mutation', 'classForming.mergeClasses', merge)).toMatchObject(broken)
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
})

test('a preview tells what gets worse, and what of the rule would break, without changing anything', async () => {
  const target = await ownClassForHost()
  const before = await stored()
  const shown = await office.ask<{
    version: number
    violations: unknown[]
    before: { classes: number; personMetres: number }
    after: { classes: number; personMetres: number }
    classes: { id: string }[]
  }>('query', 'classForming.previewChange', {
    cohort,
    mode: 'common1',
    change: { kind: 'move', school: 'W00', toClass: target },
  })
  expect(shown).toMatchObject({ version: before?.version, violations: [] })
  expect(shown.classes.map(({ id }) => id)).toContain(target)
  expect(shown.after.personMetres).not.toBe(shown.before.personMetres)
  expect(await stored()).toEqual(before)
})

test('who looked at an older plan is told so', async () => {
  const target = await ownClassForHost()
  const version = (await stored())?.version
  await move('W01', target)
  expect(await move('W02', target, { version })).toMatchObject({ ok: false, code: 'CLASSES_CHANGED' })
})

test('a class grows over the rule only by a named official with a reason, which stays on record', async () => {
  const target = await ownClassForHost()
  await move('W00', target)
  await move('W01', target)
  expect(await move('W02', target)).toMatchObject({
    ok: false,
    code: 'CLASS_RULE_BROKEN',
    facts: { violations: [{ code: 'CLASS_OVER_CAPACITY', load: 105, cap: 90 }] },
  })
  const override = { limit: 105, reason: '海岛教学点只有一班船' }
  expect(await move('W02', target, { override })).toMatchObject({ ok: true })
  expect(await move('W03', target)).toMatchObject({ ok: false, code: 'CLASS_RULE_BROKEN' })
  await move('W02')
  const [record, ...others] = await office.store.all(classOverrides, { cohort })
  expect(record).toMatchObject({ byName: '闻修远', class: target, cap: 90, ...override })
  expect(others).toEqual([])
})

test('an allowance ends with the classes that it was made for', async () => {
  const target = await ownClassForHost()
  await move('W00', target, { override: { limit: 200, reason: '临时借用大礼堂' } })
  expect((await stored())?.allowances).toHaveLength(1)
  await office.form(cohort)
  expect((await stored())?.allowances).toEqual([])
  expect(await office.store.count(classOverrides, { cohort })).toBe(1)
}, 30_000)
