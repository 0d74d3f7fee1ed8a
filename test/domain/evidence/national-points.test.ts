import { pointAssumptions, pointUnit } from '@/domain/evidence'
import { type Programme, programmeOf } from '@/domain/programme'

function printed(id: string): Programme {
  const programme = programmeOf(id)
  if (!programme) throw new Error(id)
  return programme
}

test.each([
  ['hefei', []],
  ['zhejiang', []],
  ['yueyang', ['capability-points-from-the-national-standard']],
  ['shexian', ['capability-points-from-the-national-standard', 'credit-of-a-point-taken-as-an-hour']],
])('in %s these are ours about the points: %j', (id, notes) => {
  expect(pointAssumptions(printed(id)).map(({ note }) => note)).toEqual(notes)
})

test.each([
  ['hefei', 'credits'],
  ['zhejiang', 'credits'],
  ['yueyang', 'hours'],
  ['shexian', 'hours'],
])('in %s a point is counted in %s', (id, unit) => {
  expect(pointUnit(printed(id))).toBe(unit)
})
