import { drafts } from '@/cloudfunctions/intake'
import { auditEntries, findBreak, openStore } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { roster } from '@/cloudfunctions/people'
import { type Desk, type Office, openDesk } from './desk'
import { line, rosterSheet, schoolSheet } from './sheets'

let desk: Desk
let office: Office
let nextCounty = 339931

beforeAll(async () => {
  desk = await openDesk()
}, 60_000)
afterAll(() => desk.stop())

beforeEach(async () => {
  office = await desk.openCounty(String(nextCounty++))
  await office.take('schools', await schoolSheet())
})
afterEach(() => desk.emulator.faults.clear())

const version = async () => (await office.store.find(counties, office.county))?.rosterVersion ?? ''
const people = (count: number) => Array.from({ length: count }, (_, index) => line(index))

describe('two officials at once', () => {
  test('cannot both apply: the second is refused and reads again', async () => {
    await office.inviteOfficial('local-second')
    const first = await office.read('roster', await rosterSheet([line(1), line(2)]))
    const second = await office.read('roster', await rosterSheet([line(1)]), '另一份.xlsx', 'local-second')
    expect((await office.apply(first.draft)).state).toBe('done')
    await expect(office.apply(second.draft, 'local-second')).rejects.toMatchObject({
      cause: { code: 'IMPORT_OUTDATED' },
    })
    expect(await version()).toBe(first.draft)
    const { intake } = await office.as('local-second')
    expect(await intake.importDraft({ draft: second.draft })).toMatchObject({
      state: 'ready',
      outdated: true,
    })
  })

  test('that apply in the same moment leave one version whole', async () => {
    const [first, second] = [
      await office.read('roster', await rosterSheet([line(1), line(2)])),
      await office.read('roster', await rosterSheet([line(3)])),
    ]
    const { intake } = await office.as(office.account)
    const ordered = [
      await intake.applyImport({ draft: first.draft }),
      await intake.applyImport({ draft: second.draft }),
    ]
    const ended = await Promise.all(ordered.map(({ job }) => office.work(job)))
    expect(ended.map(({ state }) => state).sort()).toEqual(['done', 'failed'])
    expect(ended.find(({ state }) => state === 'failed')?.failure).toBe('IMPORT_OUTDATED')
    const winner = ended[0]?.state === 'done' ? first : second
    expect(await version()).toBe(winner.draft)
  })

  test('see each other: an edit of the register outdates an import of the register', async () => {
    const { draft } = await office.read('schools', await schoolSheet())
    const { org } = await office.as(office.account)
    await org.saveSchoolFocus({ code: 'S01', focusPoints: ['A1'], setting: 'smart' })
    const { intake } = await office.as(office.account)
    await expect(intake.applyImport({ draft })).rejects.toMatchObject({ cause: { code: 'IMPORT_OUTDATED' } })
  })
})

describe('a worker that is killed', () => {
  test('goes on where it was, and nobody sees the half version', async () => {
    await office.take('roster', await rosterSheet(people(3)))
    const before = await version()
    const file = await rosterSheet(people(1300))
    const { intake } = await office.as(office.account)
    const started = await intake.startImport({
      kind: 'roster',
      fileName: '名册.xlsx',
      size: file.length,
      requestKey: 'killed-worker',
    })
    await fetch(started.upload.url, { method: 'PUT', body: Buffer.from(file) })
    const { job } = await intake.readImport({ draft: started.draft })
    expect(await office.work(job, { sliceMs: 0, slices: 1 })).toMatchObject({ state: 'running', done: 500 })
    const half = await office.store.count(roster, { version: started.draft })
    expect(half).toBe(500)
    expect(await version()).toBe(before)

    // The write arrives, the answer does not: the slice ends with an error and is worked again.
    desk.emulator.faults.next({ kind: 'lost-reply', action: 'database.insertDocument', collection: 'roster' })
    desk.emulator.faults.next({
      kind: 'duplicate-delivery',
      action: 'database.insertDocument',
      collection: 'roster',
    })
    const ended = await office.work(job, { sliceMs: 0 })
    expect(ended).toMatchObject({ state: 'done', result: { rows: 1300, same: 3, added: 1297 } })
    expect(await office.store.count(roster, { version: started.draft })).toBe(1300)
    expect(await version()).toBe(before)
  })

  test('whose job failed for good is read anew, against what is in force by then', async () => {
    const file = await rosterSheet(people(600))
    const { intake } = await office.as(office.account)
    const request = {
      kind: 'roster',
      fileName: '名册.xlsx',
      size: file.length,
      requestKey: 'failed-job',
    } as const
    const { draft, upload } = await intake.startImport(request)
    await fetch(upload.url, { method: 'PUT', body: Buffer.from(file) })
    const first = await intake.readImport({ draft })
    await office.work(first.job, { sliceMs: 0, slices: 1 })
    desk.emulator.faults.next({
      kind: 'conflict',
      action: 'database.insertDocument',
      collection: 'roster',
      times: 5,
    })
    expect(await office.work(first.job)).toMatchObject({ state: 'failed', failure: 'INTERNAL' })
    await office.take('roster', await rosterSheet(people(2)))
    const second = await intake.readImport({ draft })
    expect(await office.work(second.job)).toMatchObject({
      state: 'done',
      result: { rows: 600, same: 2, added: 598 },
    })
    expect((await office.apply(draft)).state).toBe('done')
  })

  test('while it applies can be ordered again', async () => {
    const { draft } = await office.read('roster', await rosterSheet(people(2)))
    const { intake } = await office.as(office.account)
    const { job } = await intake.applyImport({ draft })
    desk.emulator.faults.next({
      kind: 'conflict',
      action: 'database.modifyDocument',
      collection: 'counties',
      times: 5,
    })
    expect(await office.work(job)).toMatchObject({ state: 'failed', failure: 'INTERNAL' })
    expect(await version()).toBe('')
    expect((await office.apply(draft)).state).toBe('done')
    expect(await version()).toBe(draft)
  })

  test('after the flip finishes what is left, with one entry in the audit', async () => {
    const { draft } = await office.read('roster', await rosterSheet(people(5)))
    const { job } = await (await office.as(office.account)).intake.applyImport({ draft })
    desk.emulator.faults.next({
      kind: 'lost-reply',
      action: 'database.modifyDocument',
      collection: 'counties',
    })
    expect(await office.work(job)).toMatchObject({ state: 'done', result: { added: 5, unchanged: false } })
    expect(await version()).toBe(draft)
    expect(await office.store.count(auditEntries, { action: 'apply-import', subject: draft })).toBe(1)
    expect(await findBreak(office.store)).toBeUndefined()
  })
})

describe('an import that is over', () => {
  test('leaves no row behind when it is discarded, and its file is gone at once', async () => {
    const { draft } = await office.read('roster', await rosterSheet([line(1), line(2, { sex: '男' })]))
    const { intake } = await office.as(office.account)
    const { job } = await intake.discardImport({ draft })
    expect((await office.work(job ?? '')).state).toBe('done')
    expect(await office.store.count(roster, { version: draft })).toBe(0)
    await expect(intake.applyImport({ draft })).rejects.toMatchObject({
      cause: { code: 'IMPORT_NOT_OPEN', facts: { state: 'discarded' } },
    })
  })

  test('keeps the three latest versions and removes those before', async () => {
    const versions: string[] = []
    for (let count = 1; count <= 5; count += 1) {
      await office.take('roster', await rosterSheet(people(count)))
      versions.push(await version())
    }
    const rows = await Promise.all(versions.map((one) => office.store.count(roster, { version: one })))
    expect(rows).toEqual([0, 0, 3, 4, 5])
  })

  test('cannot be read or corrected any more', async () => {
    const { draft } = await office.read('roster', await rosterSheet([line(1)]))
    await office.apply(draft)
    const { intake } = await office.as(office.account)
    await expect(intake.readImport({ draft })).rejects.toMatchObject({ cause: { code: 'IMPORT_NOT_OPEN' } })
    const wanted = { draft, row: 4, column: 'name', value: '甲乙' }
    await expect(intake.correctImport(wanted)).rejects.toMatchObject({ cause: { code: 'IMPORT_NOT_OPEN' } })
  })
})

test('another county sees nothing of an import', async () => {
  const { draft } = await office.read('roster', await rosterSheet([line(1)]))
  const other = await desk.openCounty('339999', '对岸县')
  const { intake } = await other.as(other.account)
  await expect(intake.importDraft({ draft })).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } })
  expect(await openStore(other.county).count(drafts, {})).toBe(0)
})
