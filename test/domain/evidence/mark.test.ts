import fc from 'fast-check'
import {
  judgeDecision,
  MARKS,
  type Mark,
  markOfPoint,
  type Specification,
  standardSpecifications,
} from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'

const mark = fc.constantFrom(...MARKS)
const hefei = programmeOf('hefei') ?? {}
const specificationOf = (point: string): Specification => {
  const found = standardSpecifications(hefei).find((one) => one.point === point)
  if (!found) throw new Error(point)
  return found
}

test.each<[readonly Mark[], Mark]>([
  [['distinction', 'distinction'], 'distinction'],
  [['distinction', 'pass'], 'pass'],
  [['pass', 'pass'], 'pass'],
  [['distinction', 'fail'], 'fail'],
  [['pass', 'fail'], 'fail'],
])('items marked %j make a point %s', (items, expected) => {
  expect(markOfPoint(items)).toBe(expected)
})

test('a point without items, or with one that nobody has marked, has no mark', () => {
  expect(markOfPoint([])).toBeUndefined()
  expect(markOfPoint(['distinction', undefined])).toBeUndefined()
})

test('a point is 优秀 exactly when every item is, and fails exactly when one does', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 6 }), (items) => {
      const found = markOfPoint(items)
      expect(found === 'distinction').toBe(items.every((one) => one === 'distinction'))
      expect(found === 'fail').toBe(items.includes('fail'))
    }),
  )
})

test('a decision marks every item once and explains what fails', () => {
  const a1 = specificationOf('A1')
  const decide = (report: Mark, reason = '') => ({
    items: [
      { point: 'A1', item: 'plan', mark: 'pass' as const, reason: '' },
      { point: 'A1', item: 'report', mark: report, reason },
    ],
    stated: {},
  })
  expect(judgeDecision([a1], decide('distinction'))).toEqual([])
  expect(judgeDecision([a1], decide('fail'))).toEqual([
    { code: 'reason-missing', point: 'A1', item: 'report' },
  ])
  expect(judgeDecision([a1], decide('fail', '没有数据'))).toEqual([])
  expect(judgeDecision([a1], { items: [], stated: {} })).toMatchObject([
    { code: 'item-not-marked', item: 'plan' },
    { code: 'item-not-marked', item: 'report' },
  ])
})

test('a mark for something that was not asked for is pointed out', () => {
  const other = { point: 'A2', item: 'list', mark: 'pass' as const, reason: '' }
  expect(judgeDecision([], { items: [other], stated: {} })).toEqual([
    { code: 'unknown-item', point: 'A2', item: 'list' },
  ])
})

test('the points of a teaching case are stated, up to sixty', () => {
  const lessonCase = specificationOf('teaching-case')
  const items = lessonCase.items.map(({ id }) => ({
    point: 'teaching-case',
    item: id,
    mark: 'pass' as const,
    reason: '',
  }))
  const withPoints = (stated: Record<string, number>) => judgeDecision([lessonCase], { items, stated })
  expect(withPoints({})).toMatchObject([{ code: 'points-not-stated', most: 6000 }])
  expect(withPoints({ 'teaching-case': 6001 })).toMatchObject([{ code: 'points-out-of-range' }])
  expect(withPoints({ 'teaching-case': 6000 })).toEqual([])
})
