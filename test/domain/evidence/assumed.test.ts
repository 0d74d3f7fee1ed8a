import { pointAssumptions } from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'

const notesOf = (id: string): string[] => {
  const programme = programmeOf(id)
  if (!programme) throw new Error(id)
  return pointAssumptions(programme).map(({ note }) => note)
}

test.each([
  ['hefei', []],
  ['zhejiang', []],
  ['yueyang', ['capability-points-from-the-national-standard']],
  ['shexian', ['capability-points-from-the-national-standard', 'credit-of-a-point-taken-as-an-hour']],
])('in %s these are ours about the points: %j', (id, notes) => {
  expect(notesOf(id)).toEqual(notes)
})
