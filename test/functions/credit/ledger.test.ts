import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  appendEntry,
  entriesOf,
  entriesOfPeople,
  entriesWhere,
  pageFromSource,
  putBatchInForce,
  reverseEntry,
  stageEntries,
} from '@/cloudfunctions/credit'
import { type CalendarDate, instant, type PersonId } from '@/domain/shared'
import { filesUnder } from '@/tools/deploy-check/project-files'
import { layCounty, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'

let stack: Stack
let county: TestCounty
beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
}, 120_000)
afterAll(() => stack.stop())

const AT = instant(1)
const SOURCE = 'mass-entry:sheet'
const entry = (_id: string, person: PersonId) => ({
  _id,
  person,
  kind: 'online-study' as const,
  on: '2021-12-31' as CalendarDate,
  source: SOURCE,
  title: '网络研修',
  at: AT,
})
const idsOf = (entries: readonly { _id: string }[]) => entries.map(({ _id }) => _id)

/** What each way to read the ledger finds of somebody. */
async function readEveryWay(person: PersonId): Promise<string[][]> {
  const { store } = county
  return [
    await entriesOf(store, person),
    (await entriesOfPeople(store, [person])).get(person) ?? [],
    await entriesWhere(store, { source: SOURCE }),
    (await pageFromSource(store, SOURCE, '', 10)).entries,
  ].map(idsOf)
}

test('whatever way the ledger is read, staged entries are not in it until their batch is in force', async () => {
  const { person } = await county.addTeacher('王阳')
  await appendEntry(county.store, entry('a', person))
  await stageEntries(county.store, 'batch', [entry('b', person)], AT)
  expect(await readEveryWay(person)).toEqual([['a'], ['a'], ['a'], ['a']])
  await reverseEntry(county.store, 'b', AT, person, '还没有生效')
  expect(await readEveryWay(person)).toEqual([['a'], ['a'], ['a'], ['a']])
  await putBatchInForce(county.store, 'batch')
  expect(await readEveryWay(person)).toEqual(Array(4).fill(['a', 'b']))
})

test('a source is read page by page, staged entries in between end nothing', async () => {
  const { person } = await county.addTeacher('李想')
  const source = 'mass-entry:pages'
  const of = (id: string) => ({ ...entry(id, person), source })
  await appendEntry(county.store, of('p1'))
  await stageEntries(county.store, 'never', [of('p2'), of('p3')], AT)
  await appendEntry(county.store, of('p4'))
  const page = (after: string) => pageFromSource(county.store, source, after, 2)
  expect(await page('')).toMatchObject({ entries: [{ _id: 'p1' }], next: 'p2' })
  expect(await page('p2')).toMatchObject({ entries: [{ _id: 'p4' }], next: 'p4' })
  expect(await page('p4')).toEqual({ entries: [] })
})

test('the ledger is opened in one file, whose readers leave out what is staged', async () => {
  const opening = (await filesUnder(path.resolve('.'), 'cloudfunctions')).filter(
    (file) => file.endsWith('.ts') && /\bcollection\(\s*'ledger'/.test(readFileSync(file, 'utf8')),
  )
  expect(opening).toEqual(['cloudfunctions/credit/ledger.ts'])
  expect(readFileSync('cloudfunctions/credit/ledger.ts', 'utf8')).not.toMatch(
    /export (const ledger|\{[^}]*\bledger\b)/,
  )
})
