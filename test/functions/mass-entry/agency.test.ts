import { entriesOf } from '@/cloudfunctions/credit'
import { addDays, dateInChina, instant } from '@/domain/shared'
import { layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty, type TestTeacher } from '../county'
import { type Stack, startStack } from '../stack'
import { entryDesk, entrySheet } from './entry-desk'

jest.setTimeout(120_000)

let stack: Stack
let county: TestCounty
let own: TestTeacher
let foreign: TestTeacher
let office: ReturnType<typeof entryDesk>
let agency: ReturnType<typeof entryDesk>

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
  await county.addOutsider('县工程办甲', 'local-office', 'county-office')
  await county.addOutsider('培训机构甲', 'local-trainer', 'trainer')
  await county.addOutsider('培训机构乙', 'local-other-trainer', 'trainer')
  own = await county.addTeacher('安若溪', { school: SCHOOL })
  foreign = await county.addTeacher('陈向阳', { school: OTHER_SCHOOL })
  office = entryDesk(stack, 'local-office')
  agency = entryDesk(stack, 'local-trainer')
  const plan = {
    title: '集中培训',
    place: { name: '报告厅' },
    halfDays: [{ date: addDays(dateInChina(instant(Date.now())), 1), from: 480, to: 660, agenda: [] }],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    worth: 200,
    mode: 'onsite',
  }
  await stack.ask('local-trainer', 'mutation', 'session.planSessions', {
    plan,
    trainers: [],
    requestKey: 'agency-plan',
  })
})
afterAll(() => stack.stop())

test('an agency assesses those whom its sessions invite; strangers and other people’s teachers look alike to it', async () => {
  const draft = await agency.read(
    await entrySheet([
      [own, '', '', '', '', 92, ''],
      [foreign, '', '', '', '', 88, ''],
      [{ name: '查无此人', idNumber: foreign.idNumber }, '', '', '', '', 70, ''],
    ]),
  )
  expect((await agency.rows(draft, 'bad')).map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
    [3, 'person-unknown'],
    [4, 'person-unknown'],
  ])
  expect(await agency.rows(draft, 'fresh')).toMatchObject([{ row: 2, name: '安若溪' }])
})

test('an agency enters what it assesses and nothing else, and is told nothing of the whole record', async () => {
  const draft = await agency.read(await entrySheet([[own, '', 900, '', 25, 92, '']]))
  expect(await agency.rows(draft, 'bad')).toMatchObject([
    { issues: [{ column: 'application-practice.credits', code: 'kind-not-yours' }] },
  ])
  await agency.act('correctEntryRow', { draft, row: 2, column: 'application-practice.credits', value: '' })
  const [row] = await agency.rows(draft, 'fresh')
  expect(row).not.toHaveProperty('gain')
})

test('an assessment is handed in, given back with a reason, handed in again, and entered by the office', async () => {
  const draft = await agency.read(await entrySheet([[own, '', '', '', '', 95, '结业']]), '结业考评')
  expect(await office.look('listEntries', {})).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ draft })]),
  )
  expect(await office.call('applyEntry', { draft })).toMatchObject({ code: 'ENTRY_NOT_OPEN' })
  expect(await agency.act('handInEntry', { draft })).toEqual({ handed: true })
  expect(await agency.act('handInEntry', { draft })).toEqual({ handed: false })
  expect(await agency.call('correctEntryRow', { draft, row: 2, column: 'name', value: 'x' })).toMatchObject({
    code: 'ENTRY_NOT_OPEN',
  })
  await office.act('returnEntry', { draft, reason: '少了两个班' })
  expect(await agency.look('entryDraft', { draft })).toMatchObject({
    state: 'ready',
    returnedWhy: '少了两个班',
  })
  await agency.act('handInEntry', { draft })
  expect(await office.rows(draft, 'fresh')).toMatchObject([{ gain: { before: 'not-yet' } }])
  expect(await office.run('applyEntry', { draft })).toMatchObject({ result: { entries: 1 } })
  const entered = await entriesOf(county.store, own.person)
  expect(entered.map(({ kind, points, title }) => [kind, points, title])).toEqual([
    ['process-assessment', 9500, '结业考评：结业'],
  ])
})

test('an agency cannot enter, take back, or see what another agency does', async () => {
  const draft = await agency.read(await entrySheet([[own, '', '', '', '', 60, '']]), '另一次')
  const other = entryDesk(stack, 'local-other-trainer')
  for (const procedure of ['applyEntry', 'undoEntry', 'returnEntry'])
    expect(
      await agency.call(procedure, { draft, ...(procedure !== 'applyEntry' && { reason: '试试' }) }),
    ).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  expect(await other.call('discardEntry', { draft })).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await other.look('listEntries', {})).toEqual([])
})
