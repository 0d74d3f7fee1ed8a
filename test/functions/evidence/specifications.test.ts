import type { EvidenceItem } from '@/domain/evidence'
import { OFFICE, openSchool, REVIEWER, type TestSchool } from './school'

let school: TestSchool
beforeAll(async () => {
  school = await openSchool()
}, 60_000)
afterAll(() => school.stack.stop())

interface Read {
  specification: { items: EvidenceItem[]; toConfirm: boolean; earns: { amount: number } }
  version: number
  isStandard: boolean
  history: { version: number; why: string; byName: string }[]
}
const read = (point: string) => school.stack.ask<Read>(OFFICE, 'query', 'evidence.specification', { point })
const save = (items: unknown, more: object = {}) =>
  school.stack.call(OFFICE, 'mutation', 'evidence.saveSpecification', {
    point: 'T1',
    items,
    earns: 200,
    version: 0,
    why: '教研室讨论定下',
    requestKey: 'first-edit',
    ...more,
  })

test('a county edits what a point asks for, and the history says who, when and why', async () => {
  await school.write('before-the-edit')
  await school.submit('before-the-edit')
  const { specification, version } = await read('T1')
  expect([version, specification.toConfirm]).toEqual([0, true])
  const items = specification.items.map((item) =>
    item.id === 'practice' ? { ...item, minutes: { atMost: 8 } } : item,
  )
  expect(await save(items)).toMatchObject({ data: { version: 1 } })
  expect(await save(items)).toMatchObject({ data: { version: 1 } })
  expect(await save(items, { requestKey: 'second-edit' })).toMatchObject({ code: 'SPECIFICATION_CHANGED' })
  expect(await save(items, { requestKey: 'second-edit', version: 1, earns: 400 })).toMatchObject({
    data: { version: 2 },
  })
  expect(await read('T1')).toMatchObject({
    version: 2,
    specification: { toConfirm: false, earns: { amount: 400 }, items: [{}, { minutes: { atMost: 8 } }] },
    history: [
      { version: 2, byName: '工程办乙' },
      { version: 1, why: '教研室讨论定下' },
    ],
  })
})

test('what the programme asks for is restored as a new version, an assumption again', async () => {
  const { specification: standard } = await read('L1')
  const items = standard.items.slice(0, 1)
  const edited = { point: 'L1', why: '先试一学期', requestKey: 'edit-to-restore' }
  expect(await save(items, edited)).toMatchObject({ data: { version: 1 } })
  expect(await read('L1')).toMatchObject({ isStandard: false })
  const restore = (version: number) =>
    school.stack.call(OFFICE, 'mutation', 'evidence.restoreSpecification', {
      ...{ point: 'L1', version, why: '试用后改回', requestKey: `restore-${version}` },
    })
  expect(await restore(2)).toMatchObject({ code: 'SPECIFICATION_CHANGED' })
  expect(await restore(1)).toMatchObject({ data: { version: 2 } })
  const restored = await read('L1')
  expect(restored).toMatchObject({ isStandard: true, version: 2 })
  expect(restored.specification).toEqual(standard)
  expect(restored.history.map(({ why }) => why)).toEqual(['试用后改回', '先试一学期'])
})

test('what was handed in is judged by what was asked then', async () => {
  const [attempt] = (await school.task('before-the-edit')).attempts
  const items = ['design', 'practice'].map((item) => ({ point: 'T1', item, mark: 'pass', reason: '' }))
  const decision = { attempt: attempt?.id, after: 0, items, stated: {}, requestKey: 'decision-1' }
  expect(await school.stack.ask(REVIEWER, 'mutation', 'evidence.certify', decision)).toMatchObject({
    points: [{ earned: 300 }],
  })
})

test('an edit that nobody could meet is refused with what is wrong', async () => {
  const { specification } = await read('T2')
  const items = specification.items.map((item) => ({ ...item, count: { atLeast: 0, atMost: 0 } }))
  expect(await save(items, { point: 'T2' })).toMatchObject({
    code: 'SPECIFICATION_NOT_VALID',
    facts: { problems: [{ code: 'count-not-possible' }, { code: 'count-not-possible' }] },
  })
})

test('the county’s list holds every point of its programme', async () => {
  const { specifications, assumptions } = await school.stack.ask<{
    specifications: object[]
    assumptions: { note: string }[]
  }>(OFFICE, 'query', 'evidence.listSpecifications')
  expect(specifications).toHaveLength(23)
  expect(assumptions).toEqual([])
})
