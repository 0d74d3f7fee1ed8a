import {
  applyOverrides,
  day,
  judgeOverride,
  type Override,
  type Programme,
  programmeOf,
} from '@/domain/programme'
import type { PersonId } from '@/domain/shared'

const zhejiang = programmeOf('zhejiang') as Programme
const official = 'official' as PersonId
const second = 'second official' as PersonId

const override = (changes: Partial<Override> = {}): Override => ({
  id: 'override-1',
  paths: ['presencePolicy.lateGraceMinutes'],
  value: 5,
  reason: 'halls open half an hour early',
  proposedBy: official,
  proposedOn: day('2021-11-20'),
  approvedBy: second,
  ...changes,
})

describe('a county’s override', () => {
  it('replaces the value, keeps the clause, ends the assumption and raises the version', () => {
    const changed = applyOverrides(zhejiang, [override()])
    expect(changed.presencePolicy.lateGraceMinutes).toEqual({
      value: 5,
      source: { document: 'zhejiang-2021-8', clause: '三（五）' },
      overriddenBy: 'override-1',
    })
    expect(changed.version).toBe(zhejiang.version + 1)
    expect(zhejiang.presencePolicy.lateGraceMinutes.value).toBe(15)
  })

  it('reaches a component by its id', () => {
    const paths = ['roles.trainee.components.online-study.minimum']
    const changed = applyOverrides(zhejiang, [override({ paths, value: 1600 })])
    expect(changed.roles.trainee?.components.find(({ id }) => id === 'online-study')?.minimum?.value).toBe(
      1600,
    )
  })

  it('lets the later of two override the earlier', () => {
    const changed = applyOverrides(zhejiang, [override(), override({ id: 'override-2', value: 10 })])
    expect(changed.presencePolicy.lateGraceMinutes).toMatchObject({ value: 10, overriddenBy: 'override-2' })
  })

  it.each([
    ['not-approved', (({ approvedBy: _, ...open }) => open)(override())],
    ['approved-by-proposer', override({ approvedBy: official })],
    ['no-such-value', override({ paths: ['presencePolicy.noSuchThing'] })],
    ['no-such-value', override({ paths: ['region.name'], value: 'x' })],
    ['value-of-another-type', override({ value: 'five' })],
    ['value-of-another-type', override({ value: 2.5 })],
    ['value-of-another-type', override({ value: -1 })],
    ['reason-missing', override({ reason: ' ' })],
  ] as const)('is not applied: %s', (problem, given) => {
    expect(judgeOverride(zhejiang, given)).toBe(problem)
    expect(applyOverrides(zhejiang, [given])).toBe(zhejiang)
  })
})
