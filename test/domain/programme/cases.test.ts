import { type Programme, programmeOf } from '@/domain/programme'
import { answer } from './answer'
import type { Case } from './case'
import { cases as hefei } from './cases/hefei'
import { cases as liaoning } from './cases/liaoning'
import { cases as shexian } from './cases/shexian'
import { cases as yueyang } from './cases/yueyang'
import { cases as zhejiang } from './cases/zhejiang'

const tables: Record<string, Case[]> = { yueyang, shexian, liaoning, zhejiang, hefei }

const rows: Record<string, string[]> = {
  yueyang: ['Y1', 'Y2', 'Y3', 'Y5'],
  shexian: ['S1', 'S2', 'S6', 'S10'],
  liaoning: ['L1', 'L2', 'L4', 'L5'],
  zhejiang: ['Z1', 'Z2', 'Z4', 'Z5', 'Z6', 'Z7', 'Z9'],
  hefei: ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H11'],
}

describe.each(Object.entries(tables))('the programme of %s', (region, cases) => {
  const programme = programmeOf(region) as Programme

  it.each(cases.map((one) => [one.row, one.name, one] as const))('%s: %s', (_row, _name, one) => {
    const found = answer(programme, one)
    if (one.rule !== 'progress') return expectSame(found, one.output)
    const { assumptions = [], ...output } = one.output
    expect(found).toMatchObject({ ...output, assumptions: expect.arrayContaining(assumptions) })
  })

  it('has a case for every row of the checklist', () => {
    const covered = new Set(cases.map(({ row }) => row))
    expect(rows[region]?.filter((row) => !covered.has(row))).toEqual([])
  })
})

function expectSame(found: unknown, output: unknown): void {
  if (typeof output === 'object' && output !== null) expect(found).toMatchObject(output)
  else expect(found).toBe(output)
}
