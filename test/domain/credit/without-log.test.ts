import { explain, type LedgerEntry, progress } from '@/domain/credit'
import { type Programme, programmeOf } from '@/domain/programme'
import { type CalendarDate, credits, minutes, type PersonId } from '@/domain/shared'

const printed = programmeOf('zhejiang')
if (!printed) throw new Error('Zhejiang is a programme')
const wanting: Programme = {
  ...printed,
  logRule: { ...printed.logRule, requiredForCredit: { ...printed.logRule.requiredForCredit, value: true } },
}

const entry = (id: string, more: Partial<LedgerEntry> & Pick<LedgerEntry, 'kind'>): LedgerEntry => ({
  id,
  person: 'p' as PersonId,
  on: '2021-03-01' as CalendarDate,
  source: id,
  ...more,
})
const presence = (session: string) =>
  entry(`${session}:presence`, {
    kind: 'onsite-training',
    session,
    worth: credits(2),
    minutes: minutes(180),
  })
const log = (session: string, id = `${session}:log`) => entry(id, { kind: 'training-log', session, count: 1 })

const onsite = (programme: Programme, entries: readonly LedgerEntry[]) =>
  (progress(programme, 'trainee', entries).components.find(({ id }) => id === 'onsite-training')?.has ?? 0) /
  100
const reasons = (entries: readonly LedgerEntry[]) =>
  explain(wanting, 'trainee', entries)
    .components.flatMap(({ lines }) => lines)
    .map(({ entry: { id }, gave, reason }) => [id, gave / 100, reason])

test('where no log is wanted, presence counts by itself', () => {
  expect(onsite(printed, [presence('a')])).toBe(2)
})

test('where one is wanted, presence counts as soon as the log of that half-day stands, in whichever order they come', () => {
  const entries = [presence('a'), presence('b'), log('b')]
  expect(onsite(wanting, entries)).toBe(2)
  expect(onsite(wanting, [...entries].reverse())).toBe(2)
  expect(reasons(entries)).toEqual([
    ['a:presence', 0, 'without-log'],
    ['b:presence', 2, 'counted'],
  ])
})

test('a log that is taken back takes the credit with it, and a new one brings it again', () => {
  const back = entry('b:back', { kind: 'training-log', reversalOf: 'b:log' })
  const entries = [presence('b'), log('b'), back]
  expect(onsite(wanting, entries)).toBe(0)
  expect(onsite(wanting, [...entries, log('b', 'b:log:2')])).toBe(2)
})

test('presence that was entered by hand for no half-day needs none', () => {
  const { session: _, ...byHand } = presence('a')
  expect(onsite(wanting, [byHand])).toBe(2)
})

test('what is missing says first that the log is to be written', () => {
  const missing = (programme: Programme) =>
    progress(programme, 'trainee', [presence('a')]).missing.find(
      ({ component }) => component === 'onsite-training',
    )
  expect(missing(wanting)?.ways[0]).toBe('training-log')
  expect(missing(printed)?.ways).not.toContain('training-log')
})
