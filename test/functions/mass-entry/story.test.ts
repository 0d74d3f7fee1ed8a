import { entriesOf, reverseEntry, stageEntries } from '@/cloudfunctions/credit'
import { auditEntries, findBreak } from '@/cloudfunctions/kernel'
import { identityCheckDigit } from '@/domain/people'
import { instant, type PersonId } from '@/domain/shared'
import { layCounty, type TestCounty, type TestTeacher } from '../county'
import { type Stack, startStack } from '../stack'
import { entryDesk, entrySheet, type Line, type Person } from './entry-desk'

jest.setTimeout(120_000)

let stack: Stack
let county: TestCounty
let office: ReturnType<typeof entryDesk>
const OFFICE = 'local-office'

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
  await county.addOutsider('县工程办甲', OFFICE, 'county-office')
  office = entryDesk(stack, OFFICE)
}, 120_000)
afterAll(() => stack.stop())

/** Everything that Zhejiang asks for, in one line. */
const pass = (who: Person): Line => [who, '2021-12-01', 900, 8, 25, '', '统一平台']
const stranger = (): Person => {
  const first = '33992119790512' + '100'
  return { name: '陌生人', idNumber: first + identityCheckDigit(first) }
}
const verdictOf = async (account: string) =>
  (await stack.ask<{ verdict: string }>(account, 'query', 'credit.myProgress')).verdict
const entries = ({ person }: TestTeacher) => entriesOf(county.store, person)

test('a sheet is previewed with who gets what, entered by one official, entered again without effect, and taken back', async () => {
  const people = await Promise.all(
    ['赵安然', '钱思远', '孙明哲'].map((name, at) => county.addTeacher(name, { account: `local-p${at}` })),
  )
  const [first, second, third] = people as [TestTeacher, TestTeacher, TestTeacher]
  const sheet = await entrySheet([pass(first), pass(second), [third, '', 45, '', '', 92.5, '']])
  const draft = await office.read(sheet)
  expect(await office.counts(draft)).toMatchObject({ fresh: 3, reaching: 2, bad: 0, warned: 1 })
  expect(await office.rows(draft, 'reaching')).toMatchObject([
    { row: 2, name: '赵安然', gain: { before: 'not-yet', after: 'pass' } },
    { row: 3, name: '钱思远' },
  ])
  expect(await office.rows(draft, 'warned')).toMatchObject([
    { row: 4, name: '孙明哲', issues: [{ column: 'process-assessment.points', code: 'not-counted' }] },
  ])
  expect(await entries(first)).toEqual([])

  expect(await office.run('applyEntry', { draft })).toMatchObject({ state: 'done', result: { entries: 8 } })
  expect(await verdictOf('local-p0')).toBe('pass')
  expect(await entries(first)).toHaveLength(3)
  expect((await entries(third)).map(({ kind, title }) => [kind, title])).toEqual([
    ['online-study', '2021 年统一录入'],
    ['process-assessment', '2021 年统一录入'],
  ])

  const again = await office.read(sheet)
  expect(await office.counts(again)).toMatchObject({ fresh: 0, same: 3 })
  expect(await office.run('applyEntry', { draft: again })).toMatchObject({ result: { entries: 0 } })
  expect(await entries(first)).toHaveLength(3)

  const undo = { draft, reason: '平台数据有误' }
  expect(await office.run('undoEntry', undo)).toMatchObject({ result: { entries: 8 } })
  expect(await office.run('undoEntry', undo)).toMatchObject({ result: { entries: 8 } })
  expect(await verdictOf('local-p0')).toBe('not-yet')
  const kept = await entries(first)
  expect(kept).toHaveLength(6)
  expect(kept.filter(({ reversalOf }) => reversalOf).map(({ why }) => why)).toEqual(
    Array.from({ length: 3 }, () => '平台数据有误'),
  )
  expect(await office.look('entryDraft', { draft })).toMatchObject({
    state: 'undone',
    undoneByName: '县工程办甲',
    undoneWhy: '平台数据有误',
  })

  const afresh = await office.read(sheet)
  expect(await office.counts(afresh)).toMatchObject({ fresh: 3, same: 0 })
  await office.run('applyEntry', { draft: afresh })
  expect(await verdictOf('local-p0')).toBe('pass')
  const deeds = (await county.store.all(auditEntries)).map(({ action }) => action)
  expect(deeds.filter((action) => action.endsWith('-entries'))).toEqual([
    'apply-entries',
    'apply-entries',
    'undo-entries',
    'apply-entries',
  ])
  expect(await findBreak(county.store)).toBeUndefined()
})

test('what is wrong is told by row and column, mended in the preview, and nothing is entered before', async () => {
  const [known, other] = (await Promise.all([county.addTeacher('李若溪'), county.addTeacher('周向阳')])) as [
    TestTeacher,
    TestTeacher,
  ]
  const draft = await office.read(
    await entrySheet([
      [stranger(), '', 45, '', '', '', ''],
      [{ ...known, name: '李溪' }, '', '四十五', '', '', '', ''],
      [other, '', 60, '', '', '', '同一门课'],
      [other, '', 60, '', '', '', '同一门课'],
      [other, '', '', '', '', '', ''],
    ]),
  )
  expect(await office.counts(draft)).toMatchObject({ bad: 3, fresh: 1, empty: 1 })
  expect(
    (await office.rows(draft, 'bad')).map(({ row, issues }) => [row, issues.map(({ code }) => code)]),
  ).toEqual([
    [2, ['person-unknown']],
    [3, ['amount-unreadable', 'name-differs']],
    [5, ['duplicate-row']],
  ])
  expect(JSON.stringify(await office.rows(draft, 'bad'))).not.toContain(stranger().idNumber)
  expect(await office.call('applyEntry', { draft })).toMatchObject({
    code: 'ENTRIES_HAVE_BAD_ROWS',
    facts: { bad: 3 },
  })

  await office.act('skipEntryRow', { draft, row: 2, skipped: true })
  await office.act('correctEntryRow', { draft, row: 3, column: 'online-study.minutes', value: '45' })
  const mended = await office.act('correctEntryRow', { draft, row: 3, column: 'name', value: known.name })
  expect(mended).toMatchObject({ state: 'fresh', counts: { bad: 1, skipped: 1, fresh: 2 } })
  await office.act('correctEntryRow', { draft, row: 5, column: 'note', value: '另一门课' })
  expect(await office.counts(draft)).toMatchObject({ bad: 0, fresh: 3 })
  expect(await office.run('applyEntry', { draft })).toMatchObject({ result: { entries: 3 } })
  expect((await entries(other)).map(({ minutes }) => minutes)).toEqual([60, 60])
})

test('a row that repeats another one is free again when that one is left out', async () => {
  const teacher = await county.addTeacher('吴清和')
  const line: Line = [teacher, '', 30, '', '', '', '']
  const draft = await office.read(await entrySheet([line, line]))
  expect(await office.counts(draft)).toMatchObject({ fresh: 1, bad: 1 })
  await office.act('skipEntryRow', { draft, row: 2, skipped: true })
  expect(await office.counts(draft)).toMatchObject({ fresh: 1, bad: 0, skipped: 1 })
  expect((await office.rows(draft, 'fresh')).map(({ row }) => row)).toEqual([3])
})

test('two sheets with the same facts that were read side by side enter them once', async () => {
  const teacher = await county.addTeacher('郑思远')
  const sheet = await entrySheet([[teacher, '', 120, '', '', '', '']])
  const drafts = [await office.read(sheet), await office.read(sheet)]
  for (const draft of drafts) expect(await office.counts(draft)).toMatchObject({ fresh: 1 })
  const ended = []
  for (const draft of drafts) ended.push(await office.run('applyEntry', { draft }))
  expect(ended.map(({ result }) => result?.entries)).toEqual([1, 0])
  expect(await entries(teacher)).toHaveLength(1)
})

test('entries that are staged count for nothing until all of them do, and a sheet that is taken back keeps single reversals', async () => {
  const teacher = await county.addTeacher('王阳')
  const draft = await office.read(await entrySheet([[teacher, '', 90, 2, '', '', '']]))
  await office.run('applyEntry', { draft })
  const [first] = await entries(teacher)
  await reverseEntry(county.store, first?._id ?? '', instant(1), 'f'.repeat(32) as PersonId, '先撤这一笔')
  await office.run('undoEntry', { draft, reason: '整张撤回' })
  const reversals = (await entries(teacher)).filter(({ reversalOf }) => reversalOf)
  expect(reversals.map(({ why }) => why).sort()).toEqual(['先撤这一笔', '整张撤回'])

  const staged = {
    _id: 'staged-only',
    person: teacher.person,
    kind: 'online-study',
    on: '2021-12-31' as never,
    source: 'mass-entry:never',
    title: '没有生效',
    at: instant(1),
  } as const
  await stageEntries(county.store, 'never', [staged], staged.at)
  expect((await entries(teacher)).map(({ _id }) => _id)).not.toContain('staged-only')
})

test('a sheet of a thousand lines is read and entered in slices, whole', async () => {
  const teachers = await Promise.all(
    Array.from({ length: 50 }, (_, at) => county.addTeacher(`千行${'甲乙丙丁戊'.charAt(at % 5)}`)),
  )
  const lines = Array.from({ length: 1000 }, (_, at): Line => {
    const teacher = teachers[at % 50] as TestTeacher
    return [teacher, '', at + 1, '', '', '', `第 ${at + 1} 段`]
  })
  const began = Date.now()
  const draft = await office.read(await entrySheet(lines))
  expect(await office.counts(draft)).toMatchObject({ fresh: 1000, bad: 0 })
  expect(await office.run('applyEntry', { draft })).toMatchObject({ result: { entries: 1000 } })
  expect(await entries(teachers[0] as TestTeacher)).toHaveLength(20)
  expect(Date.now() - began).toBeLessThan(90_000)
})

test('a file that is no such sheet is refused with the sheets that it has', async () => {
  const { draft, upload } = await office.act<{
    draft: string
    upload: { url: string; headers: Record<string, string> }
  }>('startEntry', {
    title: '错的',
    on: '2021-12-31',
    fileName: '别的.csv',
    size: 30,
    requestKey: 'wrong-file',
  })
  await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: '学校,人数\n一小,20\n' })
  expect(await office.run('readEntry', { draft })).toMatchObject({
    state: 'failed',
    failure: 'SPREADSHEET_NOT_RECOGNISED',
  })
})

test('the empty sheet has a column for every kind that the programme counts', async () => {
  const { url } = await office.act<{ url: string }>('entryTemplate', {})
  const { readTable } = await import('@/cloudfunctions/spreadsheet')
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const { sheets } = await readTable(bytes, '空表.xlsx')
  expect(sheets[0]?.rows[0]).toEqual(
    expect.arrayContaining(['姓名', '身份证号码', '网络研修（分钟）', '集中培训（学分）', '过程考评（分）']),
  )
})
