import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import iconv from 'iconv-lite'
import { discardAbandoned, drafts } from '@/cloudfunctions/intake'
import { storage } from '@/cloudfunctions/kernel'
import { READ_LIMITS, writeTable } from '@/cloudfunctions/spreadsheet'
import { addMs, DAY, instant } from '@/domain/shared'
import { type Desk, type Office, openDesk } from './desk'
import { inventedIdentity, line, rosterSheet, schoolSheet } from './sheets'

let desk: Desk
let office: Office

beforeAll(async () => {
  desk = await openDesk()
  office = await desk.openCounty('339921')
  await office.take('schools', await schoolSheet())
}, 60_000)
afterAll(() => desk.stop())

const filesIn = async (): Promise<string[]> => {
  const entries = await readdir(desk.dataDir, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

test('reads what Excel in China saves as CSV: GB18030', async () => {
  const text = ['姓名,性别,身份证号码,工作单位,任教学段,任教学科,联系电话']
  for (const index of [1, 2]) {
    const { name, identity, school, telephone } = line(index)
    text.push(`${name},女,${identity},${school},小学,数学,${telephone}`)
  }
  const { progress } = await office.read('roster', iconv.encode(text.join('\r\n'), 'gb18030'), '名册.csv')
  expect(progress).toMatchObject({ state: 'done', result: { rows: 2, added: 2, bad: 0 } })
})

test('refuses Excel 97–2003 and says what to save it as', async () => {
  const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])
  const { progress, draft } = await office.read('roster', bytes, '名册.xls')
  expect(progress).toMatchObject({
    state: 'failed',
    failure: 'SPREADSHEET_UNREADABLE',
    result: { reason: 'old-xls', detail: 'xlsx' },
  })
  expect(await office.store.find(drafts, draft)).toMatchObject({ state: 'discarded' })
})

test('refuses a file that swells when it is unpacked', async () => {
  const long = 'a'.repeat(READ_LIMITS.characters - 8)
  const cells = Math.ceil(READ_LIMITS.unpackedBytes / long.length) + 1
  const rows = Array.from({ length: cells }, (_, index) => [`${index}${long}`])
  const bytes = await writeTable([{ name: '名册', columns: [{ title: '姓名', width: 9 }], rows }])
  expect(bytes.length).toBeLessThan(READ_LIMITS.bytes)
  const { progress } = await office.read('roster', bytes)
  expect(progress).toMatchObject({
    failure: 'SPREADSHEET_UNREADABLE',
    result: { reason: 'too-large', detail: 'unpackedBytes' },
  })
})

test('refuses a workbook without a roster, and a roster without people', async () => {
  const schools = await office.read('roster', await schoolSheet())
  expect(schools.progress).toMatchObject({
    failure: 'SPREADSHEET_NOT_RECOGNISED',
    result: { sheets: '学校名册' },
  })
  expect((await office.read('roster', await rosterSheet([]))).progress.failure).toBe('SPREADSHEET_EMPTY')
})

test('says so when the file has not arrived, and reads it when it has', async () => {
  const { intake } = await office.as(office.account)
  const file = await rosterSheet([line(1)])
  const request = {
    kind: 'roster',
    fileName: '名册.xlsx',
    size: file.length,
    requestKey: 'late-file',
  } as const
  const { draft, upload } = await intake.startImport(request)
  expect((await intake.startImport(request)).draft).toBe(draft)
  const first = await intake.readImport({ draft })
  expect(await office.work(first.job)).toMatchObject({ state: 'failed', failure: 'FILE_NOT_ARRIVED' })
  await fetch(upload.url, { method: 'PUT', body: Buffer.from(file) })
  const second = await intake.readImport({ draft })
  expect(second.job).not.toBe(first.job)
  expect(await office.work(second.job)).toMatchObject({ state: 'done' })
})

test('removes uploads that nobody came back for', async () => {
  const { intake } = await office.as(office.account)
  const request = { kind: 'roster', fileName: '名册.xlsx', size: 9, requestKey: 'forgotten' } as const
  const { draft, upload } = await intake.startImport(request)
  await fetch(upload.url, { method: 'PUT', body: Buffer.from(await rosterSheet([line(1)])) })
  const tomorrow = addMs(instant(Date.now()), DAY + 1000)
  expect(await discardAbandoned({ now: tomorrow, storage })).toBeGreaterThan(0)
  expect(await office.store.find(drafts, draft)).toMatchObject({ state: 'discarded' })
  await expect(storage.read(upload.fileId)).rejects.toBeDefined()
})

test('keeps no ID number and no telephone in clear, wherever in the sheet they stood', async () => {
  const loose = inventedIdentity(77)
  const lines = [
    line(21, { note: `身份证 ${loose}` }),
    line(22, { name: inventedIdentity(22), identity: line(22).name }),
    line(23, { identity: `${inventedIdentity(23).slice(0, 17)}?` }),
    line(24, { telephone: '1980000102', sex: '男' }),
    line(25, { school: inventedIdentity(25) }),
  ]
  const { draft, progress } = await office.read('roster', await rosterSheet(lines))
  expect(progress).toMatchObject({ state: 'done', result: { rows: 5, bad: 4 } })
  const { intake } = await office.as(office.account)
  await intake.correctImport({ draft, row: 5, column: 'identity', value: inventedIdentity(26) })
  const secrets = [21, 22, 23, 24, 25, 26].flatMap((index) => [
    inventedIdentity(index).slice(0, 17),
    line(index).telephone,
  ])
  secrets.push(loose, '1980000102')
  const answers = JSON.stringify([
    await intake.importIssues({ draft }),
    await intake.importRows({ draft, change: 'bad' }),
    await intake.importRows({ draft, change: 'added' }),
  ])
  const files = await filesIn()
  expect(files.some((file) => file.endsWith('documents.db'))).toBe(true)
  for (const text of [answers, ...(await Promise.all(files.map((file) => readFile(file, 'latin1'))))])
    for (const secret of secrets) expect(text.includes(secret)).toBe(false)
  expect(files.filter((file) => file.includes('imports'))).toEqual([])
})
