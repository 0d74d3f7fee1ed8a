import { classPlans } from '@/cloudfunctions/class-forming'
import { type Office, openOffice } from './office'
import { brokenIn } from './records'

let office: Office
beforeAll(async () => {
  office = await openOffice(
    ['L1', 'A1', 'A2', 'L2', 'B1', 'B2', 'X', 'Y'].map((code) => ({ code, size: 20 })),
  )
}, 60_000)
afterAll(() => office.stop())

const classesOf = async (cohort: string): Promise<string[][]> => {
  const plan = await office.store.find(classPlans, `${cohort}:common1`)
  return (plan?.classes ?? []).map(({ members }) => members.map(({ school }) => school).sort())
}
const leads = [
  { lead: 'L1', schools: ['A1', 'A2'] },
  { lead: 'L2', schools: ['B1', 'B2'] },
]

test('a district lead school takes in the schools that are named for it, and nobody else', async () => {
  const cohort = await office.cohort({ joining: { kind: 'by-lead-school', leads } })
  await office.form(cohort)
  expect((await classesOf(cohort)).sort()).toEqual([
    ['A1', 'A2', 'L1'],
    ['B1', 'B2', 'L2'],
    ['X', 'Y'],
  ])
  const proof = await office.ask<{ proofs: { label: string }[] }>('query', 'classForming.planProof', {
    cohort,
    mode: 'common1',
  })
  expect(proof.proofs.map(({ label }) => label).sort()).toEqual(['', 'L1', 'L2'])
  expect(await brokenIn(office, cohort, 'common1')).toEqual([])
}, 30_000)

test('a school is not moved into another district by hand', async () => {
  const cohort = await office.cohort({ joining: { kind: 'by-lead-school', leads } })
  await office.form(cohort)
  const plan = await office.store.find(classPlans, `${cohort}:common1`)
  const other = plan?.classes.find(({ members }) => members.some(({ school }) => school === 'L2'))
  const answer = await office.call('mutation', 'classForming.moveSchool', {
    cohort,
    mode: 'common1',
    school: 'A1',
    toClass: other?.id,
    requestKey: 'other-district',
  })
  expect(answer).toMatchObject({
    ok: false,
    code: 'CLASS_RULE_BROKEN',
    facts: { violations: [{ code: 'DISTRICT_MIXED' }] },
  })
}, 30_000)

test('a pair stays in one class, which others may join, and is moved as one', async () => {
  const pairs = [{ lead: 'A1', schools: ['Y'] }]
  const cohort = await office.cohort({ joining: { kind: 'pairing', leads: pairs } })
  await office.form(cohort)
  expect((await classesOf(cohort)).filter((one) => one.includes('A1') && one.includes('Y'))).toHaveLength(1)
  const moved = await office.call('mutation', 'classForming.moveSchool', {
    cohort,
    mode: 'common1',
    school: 'Y',
    requestKey: 'pair-together',
  })
  expect(moved).toMatchObject({ ok: true })
  expect(await classesOf(cohort)).toContainEqual(['A1', 'Y'])
}, 30_000)

test('assignments that cannot be kept are named before anything is formed', async () => {
  const joining = { kind: 'by-lead-school', leads: [...leads, { lead: 'X', schools: ['A1', 'NOBODY'] }] }
  const cohort = await office.cohort({ joining })
  const order = { cohort, modes: ['common1'], seconds: 1, requestKey: 'cannot-keep' }
  expect(await office.call('mutation', 'classForming.formClasses', order)).toMatchObject({
    ok: false,
    code: 'JOINING_NOT_VALID',
    facts: {
      problems: [
        { code: 'SCHOOL_LED_TWICE', school: 'A1' },
        { code: 'LEAD_UNKNOWN', school: 'NOBODY' },
      ],
    },
  })
})
