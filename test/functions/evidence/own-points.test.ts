import { consents, type SpecificationDocument, specifications } from '@/cloudfunctions/evidence/documents'
import { ownSpecification } from '@/domain/evidence'
import { type CalendarDate, instant } from '@/domain/shared'
import { COUNTY, SCHOOL } from '../county'
import { ADMIN, AUTHOR, openSchool, type TestSchool } from './school'

let school: TestSchool
beforeAll(async () => {
  school = await openSchool()
}, 60_000)
afterAll(() => school.stack.stop())

const ask = <Data>(procedure: string, input: object) =>
  school.stack.ask<Data>(ADMIN, 'query', `evidence.${procedure}`, { school: SCHOOL, ...input })
const save = (more: object) =>
  school.stack.call(ADMIN, 'mutation', 'evidence.saveOwnPoint', {
    school: SCHOOL,
    title: '乡土资源数字化',
    state: 'in-force',
    version: 0,
    why: '学校规划里定下的',
    requestKey: 'own-point-1',
    ...more,
  })
const saved = async (more: object = {}) => {
  const answer = await save(more)
  if (!answer.ok) throw new Error(answer.code)
  return (answer.data as { point: string }).point
}
const listed = async (state: string) =>
  (await ask<{ points: { point: string }[] }>('ownPoints', { state })).points.map(({ point }) => point)
const offered = () =>
  school.stack.ask<{ specifications: { point: string; origin: string }[]; school: { own: string[] } }>(
    AUTHOR,
    'query',
    'evidence.points',
  )

test('a school adds a point of its own, its teachers may take it as their theme, and it can be withdrawn', async () => {
  const point = await saved()
  expect(await saved()).toBe(point)
  expect(await offered()).toMatchObject({ school: { own: [point] } })
  expect((await offered()).specifications.find((one) => one.point === point)).toMatchObject({ origin: 'own' })
  const items = ownSpecification('', '').items.slice(0, 1)
  await saved({ point, items, version: 1, requestKey: 'own-point-2', why: '只留一项' })
  expect((await offered()).specifications.find((one) => one.point === point)).toMatchObject({ items })

  expect(await ask('ownPoint', { point })).toMatchObject({
    version: 2,
    specification: { items },
    history: [
      { version: 2, why: '只留一项', byName: '陶知远' },
      { version: 1, why: '学校规划里定下的' },
    ],
  })

  await saved({ point, state: 'withdrawn', version: 2, requestKey: 'own-point-3', why: '和别的要点重复' })
  expect((await offered()).school.own).toEqual([])
  expect(await listed('in-force')).toEqual([])
})

test('a point that is no longer used keeps its history and can be taken up again', async () => {
  const [point = ''] = await listed('withdrawn')
  expect(await ask('ownPoint', { point })).toMatchObject({
    state: 'withdrawn',
    history: [{ version: 3, state: 'withdrawn', why: '和别的要点重复' }, { version: 2 }, { version: 1 }],
  })
  await saved({ point, version: 3, requestKey: 'own-point-5', why: '这学期又做了' })
  expect([await listed('in-force'), await listed('withdrawn')]).toEqual([[point], []])
  expect((await offered()).school.own).toEqual([point])
  await saved({ point, state: 'withdrawn', version: 4, requestKey: 'own-point-6', why: '做完了' })
})

test('nothing about an own point changes without a reason', async () => {
  expect(await save({ why: ' ', requestKey: 'own-point-4' })).toMatchObject({ code: 'BAD_REQUEST' })
})

test('own points are read fifty at a time', async () => {
  const { store } = school.county
  for (let number = 0; number < 51; number += 1) {
    const point = `own-page${String(number).padStart(4, '0')}`
    const by = { by: school.reviewer, byName: '陶知远', at: instant(1), why: '', requestKey: 'paged' }
    await store.insert(specifications, {
      _id: `${COUNTY}:${SCHOOL}:${point}`,
      ...ownSpecification(point, '要点'),
      ...{ owner: SCHOOL, version: 1, state: 'in-force' as const, ...by },
    } satisfies Omit<SpecificationDocument, 'county'>)
  }
  type Page = { points: { point: string }[]; hasMore: boolean }
  const first = await ask<Page>('ownPoints', {})
  const after = first.points.at(-1)?.point
  expect([first.points.length, first.hasMore, after]).toEqual([50, true, 'own-page0049'])
  const second = await ask<Page>('ownPoints', { after })
  expect([second.points.map(({ point }) => point), second.hasMore]).toEqual([['own-page0050'], false])
})

test('declarations are read fifty at a time, and a task offers those in force', async () => {
  const { store } = school.county
  const declared = { school: SCHOOL, className: '五（2）班', pupils: 40, withheld: 0 }
  const past = { from: '2020-01-01', until: '2020-12-31' } as Record<'from' | 'until', CalendarDate>
  for (let number = 1; number <= 51; number += 1)
    await store.insert(consents, {
      _id: String(number).padStart(32, '0'),
      ...declared,
      ...past,
      state: 'declared',
      ...{ by: school.reviewer, byName: '陶知远', at: instant(number) },
    })
  const standing = await school.declare()
  type Page = { consents: { id: string; at: number }[]; hasMore: boolean }
  const first = await ask<Page>('consents', {})
  expect([first.consents[0]?.id, first.consents.length, first.hasMore]).toEqual([standing, 50, true])
  const second = await ask<Page>('consents', { before: first.consents.at(-1)?.at })
  expect([second.consents.map(({ at }) => at), second.hasMore]).toEqual([[2, 1], false])

  await school.save('with-classes', {})
  const task = await school.stack.ask<{ classes: { id: string }[] }>(AUTHOR, 'query', 'evidence.task', {
    key: 'with-classes',
  })
  expect(task.classes.map(({ id }) => id)).toEqual([standing])
})
