import * as fc from 'fast-check'
import { explain, type LedgerEntry, progress } from '@/domain/credit'
import { type EventKind, eventKinds, type ProgrammeRole, programmes } from '@/domain/programme'
import type { CalendarDate, PersonId } from '@/domain/shared'

const kinds = Object.keys(eventKinds) as EventKind[]
const roles: ProgrammeRole[] = ['trainee', 'leader', 'school-admin']
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const fact: fc.Arbitrary<LedgerEntry> = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }).map((n) => `e${n}`),
    kind: fc.constantFrom(...kinds),
    on: fc.integer({ min: 1, max: 28 }).map((n) => `2021-10-${String(n).padStart(2, '0')}` as CalendarDate),
    minutes: some(fc.integer({ min: 0, max: 700 })),
    hours: some(fc.integer({ min: 0, max: 4000 })),
    credits: some(fc.integer({ min: 0, max: 3000 })),
    points: some(fc.integer({ min: 0, max: 7000 })),
    count: some(fc.integer({ min: 0, max: 40 })),
    of: some(fc.integer({ min: 0, max: 60 })),
    worth: some(fc.integer({ min: 0, max: 400 })),
    course: some(
      fc.record({
        id: fc.constantFrom('c1', 'c2'),
        by: fc.constantFrom('measured' as const, 'reported' as const),
      }),
    ),
    lateMinutes: some(fc.integer({ min: 0, max: 40 })),
    reversalOf: fc.option(
      fc.integer({ min: 0, max: 30 }).map((n) => `e${n}`),
      { nil: undefined, freq: 4 },
    ),
  })
  .map((drawn) => {
    const given = Object.entries(drawn).filter(([, value]) => value !== undefined)
    return { ...Object.fromEntries(given), person: 'p' as PersonId, source: 's' } as LedgerEntry
  })

const ledgers = fc.array(fact, { maxLength: 60, size: 'max' })
const anyRole = fc.constantFrom(...roles)
const anyProgramme = fc.constantFrom(...programmes)

describe('the fold over ledger entries', () => {
  it('never disagrees with the sum of what the explanation shows', () => {
    return fc.assert(
      fc.property(anyProgramme, anyRole, ledgers, (programme, role, entries) => {
        const folded = progress(programme, role, entries).components
        const explained = explain(programme, role, entries).components
        expect(explained.map(({ id, has }) => ({ id, has }))).toEqual(
          folded.map(({ id, has }) => ({ id, has })),
        )
      }),
    )
  })

  it('gives the same for any order of arrival', () => {
    return fc.assert(
      fc.property(
        anyProgramme,
        anyRole,
        ledgers.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
          ),
        ),
        (programme, role, [entries, shuffled]) => {
          expect(progress(programme, role, shuffled)).toEqual(progress(programme, role, entries))
          expect(explain(programme, role, shuffled)).toEqual(explain(programme, role, entries))
        },
      ),
    )
  })

  it('counts an entry that arrives twice once', () => {
    return fc.assert(
      fc.property(anyProgramme, anyRole, ledgers, (programme, role, entries) => {
        expect(progress(programme, role, [...entries, ...entries])).toEqual(
          progress(programme, role, entries),
        )
      }),
    )
  })

  it('is left with nothing when every entry is reversed', () => {
    return fc.assert(
      fc.property(anyProgramme, anyRole, ledgers, (programme, role, entries) => {
        const facts = entries.filter(({ reversalOf }) => reversalOf === undefined)
        const reversals = facts.map((one) => ({ ...one, id: `undo-${one.id}`, reversalOf: one.id }))
        expect(progress(programme, role, [...facts, ...reversals])).toEqual(progress(programme, role, []))
      }),
    )
  })

  it('forgets a pair of entry and reversal without moving any cap', () => {
    return fc.assert(
      fc.property(anyProgramme, anyRole, ledgers, fact, (programme, role, entries, extra) => {
        const { reversalOf: _, ...wrong } = { ...extra, id: 'wrong' }
        const undo = { ...wrong, id: 'undo', reversalOf: 'wrong' }
        expect(progress(programme, role, [...entries, wrong, undo])).toEqual(
          progress(programme, role, entries),
        )
      }),
    )
  })

  it('keeps every amount a whole number of hundredths and under its maximum', () => {
    return fc.assert(
      fc.property(anyProgramme, anyRole, ledgers, (programme, role, entries) => {
        for (const { has, max, needs } of progress(programme, role, entries).components) {
          expect(Number.isInteger(has)).toBe(true)
          expect(has).toBeGreaterThanOrEqual(0)
          expect(has).toBeLessThanOrEqual(max ?? Number.MAX_SAFE_INTEGER)
          expect(needs === null || Number.isInteger(needs)).toBe(true)
        }
      }),
    )
  })

  it('passes nobody who is still told that something is missing', () => {
    return fc.assert(
      fc.property(anyProgramme, anyRole, ledgers, (programme, role, entries) => {
        const { verdict, missing } = progress(programme, role, entries)
        if (verdict !== 'undefined') expect(verdict).toBe(missing.length === 0 ? 'pass' : 'not-yet')
      }),
    )
  })

  it('passes whoever gets exactly what is listed as missing', () => {
    const counted = programmes.filter(({ id }) => id === 'yueyang' || id === 'shexian' || id === 'zhejiang')
    return fc.assert(
      fc.property(fc.constantFrom(...counted), ledgers, (programme, entries) => {
        const { missing } = progress(programme, 'trainee', entries)
        const gained = missing.map(
          ({ ways: [kind], unit, lacks, lacksMinutes }, n): LedgerEntry => ({
            id: `gained-${n}`,
            person: 'p' as PersonId,
            source: 's',
            on: '2021-10-30' as CalendarDate,
            kind: kind ?? 'training-log',
            ...(lacksMinutes === undefined ? { [unit]: lacks } : { minutes: lacksMinutes }),
          }),
        )
        expect(progress(programme, 'trainee', [...entries, ...gained]).verdict).toBe('pass')
      }),
    )
  })
})
