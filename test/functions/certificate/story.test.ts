import { appendEntry, reverseEntry } from '@/cloudfunctions/credit'
import { auditEntries, jobs } from '@/cloudfunctions/kernel'
import { judgeCredential } from '@/domain/certificate'
import { credits, dateInChina, instant, minutes, type PersonId } from '@/domain/shared'
import { checkCredential, readLists } from '@/verify/check-credential'
import { COUNTY, layCounty, type TestCounty } from '../county'
import { type Stack, startStack } from '../stack'
import { textOf } from './read-pdf'

jest.setTimeout(120_000)

let stack: Stack
let county: TestCounty
const OFFICE = 'local-office'
const ON = dateInChina(instant(Date.now()))

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
  await county.addOutsider('县工程办甲', OFFICE, 'county-office')
}, 120_000)
afterAll(() => stack.stop())

/** All that Zhejiang asks for: 900 minutes, 8 and 25 credits. */
async function pass(person: PersonId): Promise<void> {
  const write = (kind: 'online-study' | 'onsite-training' | 'application-practice', amount: object) =>
    appendEntry(county.store, {
      _id: `${person}:${kind}`,
      person,
      kind,
      on: ON,
      source: 'test',
      title: `记录 ${kind}`,
      at: instant(1),
      ...amount,
    })
  await write('online-study', { minutes: minutes(900) })
  await write('onsite-training', { worth: credits(8) })
  await write('application-practice', { credits: credits(25) })
}

const verdictOf = async (address: string) => {
  const jws = address.split('#').at(-1) ?? ''
  const { keys, lists } = await stack.ask<{ keys: never[]; lists: string[] }>(
    undefined,
    'query',
    'certificate.published',
    { county: COUNTY },
  )
  const read = await readLists(lists, keys)
  return judgeCredential(await checkCredential(jws, keys), read, instant(Date.now()))
}
interface Mine {
  verdict: string
  certificate?: { serial: string; state: string; address: string }
}
const mine = (account: string) => stack.ask<Mine>(account, 'query', 'certificate.myCertificate')
const issue = (person: string) => stack.call(OFFICE, 'mutation', 'certificate.issueCertificate', { person })
const download = async ({ url }: { url: string }) => Buffer.from(await (await fetch(url)).arrayBuffer())

test('a certificate is issued to somebody who passed, verifies, and does so no more once it is revoked', async () => {
  const { person } = await county.addTeacher('安然', { account: 'local-a' })
  expect(await issue(person)).toMatchObject({ ok: false, code: 'CERTIFICATE_NOT_EARNED' })
  await pass(person)
  expect(await mine('local-a')).toMatchObject({ verdict: 'pass' })
  const issued = await issue(person)
  expect(issued).toMatchObject({ ok: true, data: { isNew: true } })
  expect(await issue(person)).toMatchObject({
    data: { ...(issued.ok && (issued.data as object)), isNew: false },
  })

  const { certificate } = await mine('local-a')
  expect(await verdictOf(certificate?.address ?? '')).toMatchObject({
    verdict: 'valid',
    credential: {
      name: '安然',
      idMasked: expect.stringMatching(/^33\*{14}\d[\dX]$/),
      headline: { has: 5000, needs: 5000 },
    },
  })

  const revoke = { certificate: certificate?.serial, reason: '材料不实' }
  expect(await stack.ask(OFFICE, 'mutation', 'certificate.revokeCertificate', revoke)).toEqual({
    revoked: true,
  })
  expect(await stack.ask(OFFICE, 'mutation', 'certificate.revokeCertificate', revoke)).toEqual({
    revoked: false,
  })
  expect(await verdictOf(certificate?.address ?? '')).toMatchObject({ verdict: 'revoked', on: ON })
  expect(await mine('local-a')).toMatchObject({ certificate: { state: 'revoked' } })
  expect(await stack.call('local-a', 'mutation', 'papers.printMyCertificate')).toMatchObject({
    code: 'CERTIFICATE_REVOKED',
  })
  const [, ...deeds] = await county.store.all(auditEntries)
  expect(deeds.map(({ action }) => action)).toEqual(['issue-certificate', 'revoke-certificate'])
  expect(deeds[1]?.facts).toEqual({ why: '材料不实' })

  const again = await issue(person)
  expect(again).toMatchObject({ data: { isNew: true } })
  expect((await mine('local-a')).certificate?.serial).not.toBe(certificate?.serial)
})

test('a paper is a PDF of one typeface with the person, the clause, the entries and the credential in clear', async () => {
  const { person } = await county.addTeacher('欧阳䶮喆', { account: 'local-b' })
  await pass(person)
  await issue(person)
  const bytes = await download(
    await stack.ask<{ url: string }>('local-b', 'mutation', 'papers.printMyCertificate'),
  )
  expect(bytes.length).toBeLessThan(120_000)
  const text = textOf(bytes)
  for (const said of [
    '合格证书',
    '欧阳䶮喆',
    '33**************',
    '三（五）',
    '记录 online-study',
    '文件没有写',
  ])
    expect(text).toContain(said)
  const { certificate } = await mine('local-b')
  expect(bytes.toString('latin1')).toContain(certificate?.address.split('#').at(-1))
})

test('a transcript can be had at any time, says that it is no certificate, and verifies as a transcript', async () => {
  const { person } = await county.addTeacher('苏若溪', { account: 'local-c' })
  expect((await mine('local-c')).verdict).toBe('not-yet')
  const bytes = await download(
    await stack.ask<{ url: string }>('local-c', 'mutation', 'papers.printMyTranscript'),
  )
  const text = textOf(bytes)
  expect(text).toContain('学分证明')
  expect(text).toContain('不是合格证书')
  const [jws] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(bytes.toString('latin1')) ?? []
  expect(await verdictOf(jws ?? '')).toMatchObject({ credential: { kind: 'transcript', name: '苏若溪' } })
  expect(await issue(person)).toMatchObject({ code: 'CERTIFICATE_NOT_EARNED', facts: { verdict: 'not-yet' } })
})

test('the whole county is issued to in one job, once; a reversal in the ledger shows at the certificate', async () => {
  const people = await Promise.all(['甲', '乙', '丙'].map((name) => county.addTeacher(`全县${name}`)))
  for (const { person } of people) await pass(person)
  const run = async (procedure: string, input: object) => {
    const { job } = await stack.ask<{ job: string }>(OFFICE, 'mutation', procedure, input)
    for (;;) {
      const progress = await stack.ask<{ state: string; result?: object }>(
        OFFICE,
        'mutation',
        'jobs.advance',
        {
          job,
        },
      )
      if (progress.state !== 'running') return progress
    }
  }
  const surveyed = await run('certificate.surveyCertificates', { requestKey: 'survey-1' })
  expect(surveyed.result).toMatchObject({ open: 3, issued: 2, mismatched: 0 })
  const request = { requestKey: 'issue-all' }
  expect((await run('certificate.issueCertificates', request)).result).toMatchObject({ open: 0, issued: 5 })
  expect(
    (await run('certificate.issueCertificates', { ...request, requestKey: 'issue-more' })).result,
  ).toMatchObject({ issued: 5 })
  expect(await county.store.count(jobs, {})).toBe(3)

  const [first] = people
  const entry = `${first?.person}:application-practice`
  await reverseEntry(county.store, entry, instant(2), 'f'.repeat(32) as PersonId, '登记有误')
  const listed = await stack.ask<{ certificates: { name: string; mismatch?: object }[] }>(
    OFFICE,
    'query',
    'certificate.listCertificates',
    { show: 'valid', page: 0 },
  )
  expect(listed.certificates.filter(({ mismatch }) => mismatch)).toMatchObject([
    { name: '全县甲', mismatch: { lostPass: true } },
  ])
  expect((await run('certificate.surveyCertificates', { requestKey: 'survey-2' })).result).toMatchObject({
    issued: 5,
    mismatched: 1,
  })
  const marked = await stack.ask<{ certificates: { name: string }[]; survey: object }>(
    OFFICE,
    'query',
    'certificate.listCertificates',
    { show: 'mismatched', page: 0 },
  )
  expect(marked).toMatchObject({ certificates: [{ name: '全县甲' }], survey: { mismatched: 1 } })
})

test('a certificate from before the first cohort stays as true as it was when one is opened', async () => {
  const mismatched = async () => {
    const { certificates } = await stack.ask<{ certificates: { name: string; mismatch?: object }[] }>(
      OFFICE,
      'query',
      'certificate.listCertificates',
      { show: 'valid', page: 0 },
    )
    return certificates.filter(({ mismatch }) => mismatch).map(({ name }) => name)
  }
  expect(await mismatched()).toEqual(['全县甲'])
  const dates = { from: '2030-01-01', until: '2030-12-31' }
  const request = { name: '第一期', ...dates, requestKey: 'first-cohort' }
  await stack.ask(OFFICE, 'mutation', 'programme.openCohort', request)
  expect(await mismatched()).toEqual(['全县甲'])
})
