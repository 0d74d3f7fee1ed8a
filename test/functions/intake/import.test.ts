import { counties, schools } from '@/cloudfunctions/org'
import { idOfNewcomer, roster } from '@/cloudfunctions/people'
import { type Desk, type Office, openDesk } from './desk'
import { FIRST_ROW, inventedIdentity, line, rosterSheet, SCHOOLS, schoolSheet } from './sheets'

let desk: Desk
let office: Office
let nextCounty = 339921

beforeAll(async () => {
  desk = await openDesk()
}, 60_000)
afterAll(() => desk.stop())

beforeEach(async () => {
  office = await desk.openCounty(String(nextCounty++))
})

const version = async () => (await office.store.find(counties, office.county))?.rosterVersion ?? ''
const inForce = async () => office.store.all(roster, { version: await version() })

describe('the school register', () => {
  test('comes into force whole', async () => {
    const { result } = await office.take('schools', await schoolSheet())
    expect(result).toMatchObject({ added: 4, changed: 0, gone: 0, bad: 0, unchanged: false })
    const { schoolsVersion } = (await office.store.find(counties, office.county)) ?? { schoolsVersion: '' }
    expect(await office.store.count(schools, { version: schoolsVersion })).toBe(4)
  })

  test('shows what a second one changes, adds and lacks', async () => {
    await office.take('schools', await schoolSheet())
    await office.take('roster', await rosterSheet([line(1, { school: '青山镇初级中学', stage: '初中' })]))
    const second = [
      { ...SCHOOLS[0], code: 'S01', name: '云溪县第一小学', aliases: '一小、实小' },
      ...SCHOOLS.slice(1, 3),
      { code: 'S05', name: '青山镇中心幼儿园', stages: '学前' },
    ]
    const { draft, progress } = await office.read('schools', await schoolSheet(second))
    expect(progress.result).toMatchObject({ rows: 4, added: 1, changed: 1, same: 2, gone: 1, bad: 0 })
    const { intake } = await office.as(office.account)
    expect(await intake.importRows({ draft, change: 'changed' })).toMatchObject({
      schools: [{ code: 'S01', changedFields: ['aliases'], before: { aliases: ['一小'] } }],
    })
    expect(await intake.importRows({ draft, change: 'gone' })).toMatchObject({
      schools: [{ code: 'S04', people: 1 }],
    })
  })

  test('is corrected in the preview, repeated codes included', async () => {
    const wrong = [
      ...SCHOOLS,
      { code: 'S04', name: '青山镇中心小学' },
      { code: 'S06', name: '六校', headcount: '很多' },
    ]
    const { draft, progress } = await office.read('schools', await schoolSheet(wrong))
    expect(progress.result).toMatchObject({ rows: 6, bad: 2 })
    const { intake } = await office.as(office.account)
    const { issues } = await intake.importIssues({ draft })
    expect(issues.map(({ row, column, code, facts }) => [row, column, code, facts])).toEqual([
      [7, 'code', 'duplicate-code', { otherRow: 6 }],
      [8, 'headcount', 'headcount', {}],
    ])
    await expect(intake.applyImport({ draft })).rejects.toMatchObject({
      cause: { code: 'IMPORT_HAS_BAD_ROWS', facts: { bad: 2 } },
    })
    expect(await intake.correctImport({ draft, row: 7, column: 'code', value: 'S05' })).toMatchObject({
      state: 'good',
      issues: [],
      counts: { bad: 1 },
    })
    expect((await intake.correctImport({ draft, row: 8, column: 'headcount', value: '12' })).counts.bad).toBe(
      0,
    )
    expect((await office.apply(draft)).result).toMatchObject({ added: 6 })
  })
})

describe('the roster', () => {
  test('needs the register first', async () => {
    const { intake } = await office.as(office.account)
    const request = { kind: 'roster', fileName: '名册.xlsx', size: 10, requestKey: 'no-schools' } as const
    await expect(intake.startImport(request)).rejects.toMatchObject({ cause: { code: 'NO_SCHOOLS_YET' } })
  })

  test('comes into force with numbers sealed and masked', async () => {
    await office.take('schools', await schoolSheet())
    const { result } = await office.take('roster', await rosterSheet([line(1), line(2), line(3)]))
    expect(result).toMatchObject({ rows: 3, added: 3, unchanged: false })
    const person = idOfNewcomer(desk.keyring, office.county, inventedIdentity(1))
    const row = (await inForce()).find((one) => one.person === person)
    expect(row).toMatchObject({
      state: 'active',
      school: 'S01',
      schoolName: '云溪县第一小学',
      stages: ['primary'],
      idMasked: expect.stringMatching(/^33\*{14}../),
      telephoneMasked: expect.stringMatching(/^1\*{8}01$/),
    })
  })

  test('of the same file twice changes nothing and makes no version', async () => {
    await office.take('schools', await schoolSheet())
    const file = await rosterSheet([line(1), line(2, { telephone: '' }), line(3, { note: '新教师' })])
    await office.take('roster', file)
    const before = await version()
    const { draft, progress } = await office.read('roster', file)
    expect(progress.result).toMatchObject({ same: 3, added: 0, changed: 0, gone: 0, transferred: 0 })
    expect((await office.apply(draft)).result).toMatchObject({ unchanged: true })
    expect(await version()).toBe(before)
    expect(await office.store.count(roster, {})).toBe(3)
  })

  test('shows added, changed, transferred and gone before anything is written', async () => {
    await office.take('schools', await schoolSheet())
    await office.take('roster', await rosterSheet([line(1), line(2), line(3), line(4)]))
    const before = await version()
    const next = [
      line(1),
      line(2, { subject: '语文' }),
      line(3, { school: '第二小学', telephone: '19800009999' }),
      line(5),
    ]
    const { draft, progress } = await office.read('roster', await rosterSheet(next))
    expect(progress.result).toMatchObject({ same: 1, changed: 1, transferred: 1, added: 1, gone: 1, bad: 0 })
    expect(await version()).toBe(before)
    const { intake } = await office.as(office.account)
    expect(await intake.importRows({ draft, change: 'changed' })).toMatchObject({
      people: [{ changedFields: ['subject'], subject: '语文', before: { subject: '数学' } }],
    })
    expect(await intake.importRows({ draft, change: 'transferred' })).toMatchObject({
      people: [{ school: 'S02', changedFields: ['telephone'], before: { school: 'S01' } }],
    })
    expect(await intake.importRows({ draft, change: 'gone' })).toMatchObject({
      people: [{ name: line(4).name }],
    })
    await office.apply(draft)
    const rows = await inForce()
    expect(rows.filter(({ state }) => state === 'active')).toHaveLength(4)
    expect(rows.filter(({ state }) => state === 'left').map(({ name }) => name)).toEqual([line(4).name])
  })

  test('keeps those who left through later imports, and takes them back', async () => {
    await office.take('schools', await schoolSheet())
    await office.take('roster', await rosterSheet([line(1), line(2)]))
    await office.take('roster', await rosterSheet([line(1)]))
    const { result } = await office.take('roster', await rosterSheet([line(1), line(3)]))
    expect(result).toMatchObject({ same: 1, added: 1, gone: 0 })
    expect((await inForce()).find(({ state }) => state === 'left')?.name).toBe(line(2).name)
    expect((await office.take('roster', await rosterSheet([line(1), line(2)]))).result).toMatchObject({
      added: 1,
      gone: 1,
    })
  })

  test('shows bad cells as row, column and reason, with suggestions that a correction takes', async () => {
    await office.take('schools', await schoolSheet())
    const lines = [
      line(1, { school: '白石小学校' }),
      line(2, { stage: '中学' }),
      line(3, { identity: inventedIdentity(3).replace(/.$/, (last) => (last === '1' ? '2' : '1')) }),
      line(4, { telephone: '12345' }),
      line(5, { sex: '男' }),
      line(6),
    ]
    const { draft, progress } = await office.read('roster', await rosterSheet(lines))
    expect(progress.result).toMatchObject({ rows: 6, added: 2, bad: 4, warnings: 1 })
    const { intake } = await office.as(office.account)
    const { issues } = await intake.importIssues({ draft, severity: 'error' })
    expect(issues.map(({ row, column, code }) => [row - FIRST_ROW, column, code])).toEqual([
      [0, 'school', 'unknown-school'],
      [1, 'stage', 'unknown-stage'],
      [2, 'identity', 'identity-checksum'],
      [3, 'telephone', 'telephone-length'],
    ])
    expect(issues[0]?.suggestions[0]).toEqual({ value: 'S03', name: '白石镇中心小学' })
    expect(issues[2]?.shown).toMatch(/^33\*{14}..$/)
    const correct = (index: number, column: string, value: string) =>
      intake.correctImport({ draft, row: FIRST_ROW + index, column, value })
    expect(await correct(0, 'school', 'S03')).toMatchObject({ state: 'good', counts: { bad: 3, added: 3 } })
    expect(await correct(1, 'stage', '高中')).toMatchObject({ state: 'good' })
    expect(await correct(2, 'identity', inventedIdentity(3))).toMatchObject({
      state: 'good',
      counts: { bad: 1 },
    })
    expect(await correct(3, 'telephone', '123')).toMatchObject({
      state: 'bad',
      issues: [{ code: 'telephone-length' }],
    })
    expect(await correct(3, 'telephone', '19800001004')).toMatchObject({ counts: { bad: 0, added: 6 } })
    expect((await office.apply(draft)).result).toMatchObject({ added: 6 })
    expect(await inForce()).toHaveLength(6)
  })

  test('lets the office decide which of two rows for one person holds', async () => {
    await office.take('schools', await schoolSheet())
    const lines = [line(1), line(2), line(1, { school: '第二小学' })]
    const { draft, progress } = await office.read('roster', await rosterSheet(lines))
    expect(progress.result).toMatchObject({ added: 1, bad: 2 })
    const { intake } = await office.as(office.account)
    const skipped = await intake.skipImportRow({ draft, row: FIRST_ROW, skipped: true })
    expect(skipped).toMatchObject({ state: 'skipped', counts: { bad: 0, skipped: 1, added: 2 } })
    const back = await intake.skipImportRow({ draft, row: FIRST_ROW, skipped: false })
    expect(back).toMatchObject({ state: 'bad', counts: { bad: 2, added: 1 } })
    const other = { draft, row: FIRST_ROW + 2, column: 'identity', value: inventedIdentity(3) }
    expect(await intake.correctImport(other)).toMatchObject({ state: 'good', counts: { bad: 0, added: 3 } })
  })

  test('finds a person twice when a correction makes a row the repetition of a good one', async () => {
    await office.take('schools', await schoolSheet())
    await office.take('roster', await rosterSheet([line(1), line(2)]))
    const lines = [line(1), line(2, { identity: '3399' })]
    const { draft, progress } = await office.read('roster', await rosterSheet(lines))
    expect(progress.result).toMatchObject({ same: 1, bad: 1, gone: 1 })
    const { intake } = await office.as(office.account)
    const row = FIRST_ROW + 1
    const doubled = await intake.correctImport({ draft, row, column: 'identity', value: inventedIdentity(1) })
    expect(doubled).toMatchObject({
      state: 'bad',
      issues: [{ code: 'duplicate-person', facts: { otherRow: FIRST_ROW } }],
      counts: { same: 1, bad: 1 },
    })
    const right = await intake.correctImport({ draft, row, column: 'identity', value: inventedIdentity(2) })
    expect(right).toMatchObject({ state: 'good', counts: { same: 2, bad: 0, gone: 0 } })
  })
})
