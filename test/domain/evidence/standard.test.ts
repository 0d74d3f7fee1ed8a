import { judgeFile, judgeSpecification, standardSpecifications } from '@/domain/evidence'
import { programmeOf, programmes } from '@/domain/programme'

const of = (region: string) => standardSpecifications(programmeOf(region) ?? {})
const itemOf = (region: string, point: string, id: string) => {
  const item = of(region)
    .find((one) => one.point === point)
    ?.items.find((one) => one.id === id)
  if (!item) throw new Error(`${point} ${id}`)
  return item
}

test('every printed point of every programme asks for items that may be used as they stand', () => {
  for (const programme of programmes)
    for (const specification of standardSpecifications(programme)) {
      expect(judgeSpecification(specification)).toEqual([])
      expect(specification.items.length).toBeGreaterThanOrEqual(2)
    }
})

test('She County is asked for the points of the two environments that it assesses, Yueyang for all, until the county says otherwise', () => {
  const she = programmeOf('shexian')
  if (!she?.capability || !she.assessment) throw new Error('She County has both')
  const series = (letter: string) => of('shexian').filter(({ point }) => point.startsWith(letter)).length
  expect([series('A'), series('B'), series('C')]).toEqual([13, 10, 0])
  expect(of('yueyang')).toHaveLength(30)
  const settings = { ...she.assessment.settings, value: ['smart'] as const }
  const smart = standardSpecifications({ ...she, assessment: { ...she.assessment, settings } })
  expect(smart.map(({ point }) => point.charAt(0))).toEqual(Array(7).fill('C'))
  const asksEvidence = { ...she.capability.asksEvidence, value: false }
  expect(standardSpecifications({ ...she, capability: { ...she.capability, asksEvidence } })).toEqual([])
})

test('Hefei has its thirty points and the teaching case, Zhejiang its focus points, Liaoning nothing', () => {
  expect(of('hefei').filter(({ origin }) => origin === 'capability')).toHaveLength(30)
  expect(of('hefei').at(-1)).toMatchObject({ origin: 'teaching-case' })
  expect(of('zhejiang')).toHaveLength(23)
  expect(of('liaoning')).toEqual([])
})

test('only the national norm is not to be confirmed', () => {
  const settled = of('hefei').filter(({ toConfirm }) => !toConfirm)
  expect(settled.map(({ point }) => point)).toEqual(['A1'])
})

test('the report of A1 is a video of at most five minutes, its plan comes in any form', () => {
  const report = itemOf('hefei', 'A1', 'report')
  const video = { kind: 'video' as const, name: '报告.MP4', bytes: 80_000_000 }
  expect(judgeFile(report, { ...video, seconds: 300 })).toBeUndefined()
  expect(judgeFile(report, { ...video, seconds: 305 })).toEqual({
    problem: 'too-long',
    seconds: 305,
    limit: 300,
  })
  expect(judgeFile(report, { kind: 'document', name: '报告.docx', bytes: 1 })).toMatchObject({
    problem: 'kind-not-asked',
  })
  expect(itemOf('hefei', 'A1', 'plan').kinds).toEqual(['document', 'picture', 'video'])
})

test.each([
  [14 * 60, 'too-short'],
  [15 * 60, undefined],
  [40 * 60, undefined],
  [41 * 60, 'too-long'],
])('a teaching case of %i seconds is %s', (seconds, problem) => {
  const item = itemOf('hefei', 'teaching-case', 'lesson')
  const found = judgeFile(item, { kind: 'video', name: '课例.mp4', bytes: 1_000_000_000, seconds })
  expect(found?.problem).toBe(problem)
})

test('a teaching case may have a thousand million bytes and no more', () => {
  const item = itemOf('hefei', 'teaching-case', 'lesson')
  const file = { kind: 'video' as const, name: '课例.mp4', seconds: 1800 }
  expect(judgeFile(item, { ...file, bytes: 1_000_000_001 })).toMatchObject({
    problem: 'too-large',
    limit: 1_000_000_000,
  })
})

test('an edited specification is not used while something in it cannot be met', () => {
  const a1 = of('hefei').find(({ point }) => point === 'A1')
  if (!a1) throw new Error('A1')
  const [plan, report] = a1.items
  if (!plan || !report) throw new Error('items')
  const codes = (item: object) =>
    judgeSpecification({ ...a1, items: [plan, { ...report, ...item }] }).map(({ code }) => code)
  expect(codes({ minutes: { atLeast: 5, atMost: 5 } })).toEqual(['minutes-not-possible'])
  expect(codes({ formats: ['docx'] })).toEqual(['format-of-other-kind'])
  expect(codes({ count: { atLeast: 2, atMost: 1 } })).toEqual(['count-not-possible'])
  expect(codes({ id: 'plan' })).toEqual(['same-id'])
  expect(codes({ criteria: { distinction: '好', pass: ' ' } })).toEqual(['no-criteria'])
  expect(judgeSpecification({ ...a1, items: [] })).toEqual([{ code: 'no-items' }])
})
