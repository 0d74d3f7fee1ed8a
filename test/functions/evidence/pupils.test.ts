import { expireEvidence, microTasks } from '@/cloudfunctions/evidence'
import { files } from '@/cloudfunctions/file'
import { storage } from '@/cloudfunctions/kernel'
import { addDays, type CalendarDate, dateInChina, instant, instantInChina } from '@/domain/shared'
import {
  ADMIN,
  AUTHOR,
  LEADER,
  OFFICE,
  OTHER_REVIEWER,
  openSchool,
  REVIEWER,
  STRANGER,
  type TestSchool,
} from './school'

let school: TestSchool
beforeAll(async () => {
  school = await openSchool()
}, 60_000)
afterAll(() => school.stack.stop())

let keys = 0
const watch = async (account: string, task: string, file: string) => {
  keys += 1
  const input = { task: `${school.author}:${task}`, file, view: `opening-${keys}` }
  return school.stack.call(account, 'mutation', 'evidence.watch', input)
}
const withdraw = (consent: string, deletes: boolean) =>
  school.stack.ask<{ deleted: number }>(ADMIN, 'mutation', 'evidence.withdrawConsent', {
    consent,
    why: '家长撤回',
    deletes,
  })

test('only those whose task requires it see pupils, and the author sees who did', async () => {
  const { practice } = await school.write('watched-task')
  expect(await watch(AUTHOR, 'watched-task', practice)).toMatchObject({ ok: true })
  expect(await watch(REVIEWER, 'watched-task', practice)).toMatchObject({ code: 'NOT_FOUND' })
  await school.submit('watched-task')
  expect(await watch(REVIEWER, 'watched-task', practice)).toMatchObject({
    data: { as: 'reviewer', viewer: '方砚清 测试S01小学' },
  })
  expect(await watch(LEADER, 'watched-task', practice)).toMatchObject({ data: { as: 'leader' } })
  for (const account of [STRANGER, ADMIN, OTHER_REVIEWER, OFFICE])
    expect(await watch(account, 'watched-task', practice)).toMatchObject({
      code: 'NOT_WATCHABLE',
      facts: { why: 'not-part-of-the-task' },
    })
  const seen = await school.stack.ask<{ name: string }[]>(AUTHOR, 'query', 'evidence.viewers', {
    key: 'watched-task',
    file: practice,
  })
  expect(seen.map(({ name }) => name).sort()).toEqual(['坊主丙', '方砚清'])
})

test('an address dies after minutes', async () => {
  const { practice } = { practice: (await school.task('watched-task')).files[1]?.id ?? '' }
  const answer = await watch(REVIEWER, 'watched-task', practice)
  const { expiresAt } = (answer as { data: { expiresAt: number } }).data
  expect(expiresAt - Date.now()).toBeLessThanOrEqual(15 * 60_000)
})

test('an official sees a case after the county has named them for it, with a reason', async () => {
  const { attempts, files: known } = await school.task('watched-task')
  const [attempt] = attempts
  const file = known[1]?.id ?? ''
  const name = (account: string, why: string) =>
    school.stack.call(account, 'mutation', 'evidence.nameOfficial', { attempt: attempt?.id, why })
  expect(await name(REVIEWER, '想看看')).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await name(OFFICE, '抽查发现疑点')).toMatchObject({ ok: true })
  expect(await watch(OFFICE, 'watched-task', file)).toMatchObject({ data: { as: 'official' } })
})

test('the county names another of its officials for a case, and nobody else', async () => {
  const OTHER_OFFICE = 'local-office-2'
  const other = await school.county.addOutsider('工程办丁', OTHER_OFFICE, 'county-office')
  const { attempts, files: known } = await school.task('watched-task')
  const attempt = attempts[0]?.id
  const name = (person: string) =>
    school.stack.call(OFFICE, 'mutation', 'evidence.nameOfficial', { attempt, person, why: '请同事核查' })
  const seen = () => watch(OTHER_OFFICE, 'watched-task', known[1]?.id ?? '')
  expect(await seen()).toMatchObject({ code: 'NOT_WATCHABLE' })
  expect(await name(school.reviewer)).toMatchObject({ code: 'NOT_FOUND', facts: { what: 'official' } })
  expect(await name(other)).toMatchObject({ ok: true })
  expect(await seen()).toMatchObject({ data: { as: 'official' } })
  const read = (account: string) =>
    school.stack.ask<{ officials?: { name: string; until?: number }[] }>(
      account,
      'query',
      'evidence.attempt',
      { attempt },
    )
  const { officials = [] } = await read(OFFICE)
  expect(officials.map((one) => [one.name, one.until !== undefined])).toEqual(
    expect.arrayContaining([
      ['工程办乙', true],
      ['工程办丁', true],
    ]),
  )
  expect((await read(REVIEWER)).officials).toBeUndefined()
})

test('recordings of a class without a declaration are not handed in', async () => {
  await school.stack.ask(AUTHOR, 'mutation', 'evidence.withdrawTask', { key: 'watched-task' })
  const { design, practice } = await school.write('without-consent')
  const attachments = [
    { file: design, serves: [{ point: 'T1', item: 'design' }] },
    { file: practice, serves: [{ point: 'T1', item: 'practice' }] },
  ]
  await school.save('without-consent', { attachments })
  expect(await school.submit('without-consent')).toMatchObject({
    facts: { problems: [{ code: 'consent-missing' }] },
  })
  const today = dateInChina(instant(Date.now()))
  const over = await school.declare({ from: addDays(today, -30), until: addDays(today, -1) })
  await school.save('without-consent', { attachments, consent: over })
  expect(await school.submit('without-consent')).toMatchObject({
    facts: { problems: [{ code: 'consent-over', standing: 'expired' }] },
  })
})

test('a declaration that is withdrawn closes the recordings at once, and deletes them when the school says so', async () => {
  const consent = await school.declare({ className: '六（1）班' })
  const { design, practice } = await school.write('withdrawn-consent', { consent })
  expect(await school.submit('withdrawn-consent')).toMatchObject({ ok: true })
  expect(await withdraw(consent, false)).toEqual({ deleted: 0 })
  expect(await watch(REVIEWER, 'withdrawn-consent', practice)).toMatchObject({
    facts: { why: 'consent-withdrawn' },
  })
  expect(await watch(REVIEWER, 'withdrawn-consent', design)).toMatchObject({ ok: true })
  expect(await withdraw(consent, true)).toEqual({ deleted: 1 })
  const tombstone = await school.county.store.find(files, practice)
  expect(tombstone).toMatchObject({ status: 'deleted', isGone: true, name: '', deleted: { why: 'expired' } })
  await expect(storage.read(tombstone?.upload.fileId ?? '')).rejects.toThrow()
  expect(await watch(AUTHOR, 'withdrawn-consent', practice)).toMatchObject({ code: 'FILE_NOT_READY' })
  await school.stack.ask(AUTHOR, 'mutation', 'evidence.withdrawTask', { key: 'withdrawn-consent' })
})

test('a year after the cycle the timer deletes pictures and videos, and keeps texts', async () => {
  const { design, practice } = await school.write('expiring-task')
  await school.submit('expiring-task')
  const { expiresOn = '' } = await school.task('expiring-task')
  expect(expiresOn).toMatch(/^\d{4}-(06-30|07-01)$/)
  const at = (date: string) => ({ storage, now: instantInChina(date as CalendarDate, 60) })
  expect(await expireEvidence(at(addDays(expiresOn as CalendarDate, -1)))).toBe(0)
  expect(await expireEvidence(at(expiresOn))).toBeGreaterThanOrEqual(1)
  expect(await school.county.store.find(files, practice)).toMatchObject({ status: 'deleted' })
  expect(await school.county.store.find(files, design)).toMatchObject({ status: 'ready' })
  expect(await expireEvidence(at(expiresOn))).toBe(0)
  expect(await school.county.store.find(microTasks, `${school.author}:expiring-task`)).toMatchObject({
    expired: true,
  })
})

test('the school lists its declarations with how they stand', async () => {
  const { consents } = await school.stack.ask<{ consents: { className: string; standing: string }[] }>(
    ADMIN,
    'query',
    'evidence.consents',
    { school: 'S01' },
  )
  expect(consents.find(({ className }) => className === '六（1）班')).toMatchObject({ standing: 'withdrawn' })
  expect(new Set(consents.map(({ standing }) => standing))).toEqual(
    new Set(['stands', 'withdrawn', 'expired']),
  )
})
