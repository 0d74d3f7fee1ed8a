import { entriesOf } from '@/cloudfunctions/credit'
import { giveRole } from '@/cloudfunctions/people'
import type { Mark } from '@/domain/evidence'
import { instant } from '@/domain/shared'
import { SCHOOL } from '../county'
import { AUTHOR, LEADER, OTHER_REVIEWER, openSchool, REVIEWER, type TestSchool } from './school'

let school: TestSchool
beforeAll(async () => {
  school = await openSchool()
}, 60_000)
afterAll(() => school.stack.stop())

let attempt: string
let keys = 0
const handIn = async (key: string) => {
  await school.write(key)
  await school.submit(key)
  attempt = (await school.task(key)).attempts[0]?.id ?? ''
}
const itemsOf = (design: Mark, practice: Mark, reason = '') => [
  { point: 'T1', item: 'design', mark: design, reason },
  { point: 'T1', item: 'practice', mark: practice, reason },
]
const certify = (items: object[], more: object = {}, account = REVIEWER) => {
  keys += 1
  const input = { attempt, after: 0, items, stated: {}, requestKey: `decision-${keys}`, ...more }
  return school.stack.call(account, 'mutation', 'evidence.certify', input)
}
const entries = async () => {
  const found = await entriesOf(school.county.store, school.author)
  return found.sort((a, b) => a.at - b.at || Number(Boolean(a.reversalOf)) - Number(Boolean(b.reversalOf)))
}

test('a certified point becomes credits, and a changed decision reverses them', async () => {
  await handIn('certified-task')
  const once = { requestKey: 'decision-once' }
  expect(await certify(itemsOf('distinction', 'pass'), once)).toMatchObject({
    data: { number: 1, points: [{ point: 'T1', mark: 'pass', earned: 300 }] },
  })
  await certify(itemsOf('distinction', 'pass'), once)
  expect(await entries()).toMatchObject([
    { kind: 'evidence-certified', credits: 300, title: expect.stringContaining('T1') },
  ])
  expect(await school.task('certified-task')).toMatchObject({ state: 'certified', certified: ['T1'] })

  await certify(itemsOf('distinction', 'distinction'), { after: 1 })
  expect(await entries()).toHaveLength(1)

  expect(await certify(itemsOf('fail', 'pass', '没有用到技术'), { after: 2 })).toMatchObject({
    data: { points: [{ mark: 'fail', earned: 0 }] },
  })
  expect(await entries()).toMatchObject([
    { credits: 300 },
    { reversalOf: expect.any(String), by: school.reviewer },
  ])
  expect(await school.task('certified-task')).toMatchObject({ state: 'returned', certified: [] })
})

test('what was sent back is brought again as another attempt, and the old decision stays', async () => {
  expect(await school.submit('certified-task')).toMatchObject({ data: { attempt: 2 } })
  attempt = (await school.task('certified-task')).attempts[0]?.id ?? ''
  await certify(itemsOf('pass', 'pass'))
  const { attempts, state } = await school.task('certified-task')
  expect(state).toBe('certified')
  expect(attempts).toMatchObject([
    { number: 2, verdict: { points: [{ mark: 'pass' }] } },
    { number: 1, verdict: { points: [{ mark: 'fail' }] } },
  ])
  const progress = await school.stack.ask<{ components: { id: string; has: number }[] }>(
    AUTHOR,
    'query',
    'credit.myProgress',
  )
  expect(progress.components.find(({ id }) => id === 'school-based-practice')).toMatchObject({ has: 300 })
})

test('a decision on an older attempt does not touch what the newer one earned', async () => {
  const older = (await school.task('certified-task')).attempts[1]?.id ?? ''
  attempt = older
  await certify(itemsOf('fail', 'fail', '重看以后'), { after: 3 })
  expect(await school.task('certified-task')).toMatchObject({ state: 'certified', certified: ['T1'] })
})

test('two reviewers at once: the second one is told', async () => {
  attempt = (await school.task('certified-task')).attempts[0]?.id ?? ''
  expect(await certify(itemsOf('fail', 'fail', '没看过前一个'))).toMatchObject({
    code: 'JUDGED_MEANWHILE',
    facts: { by: '方砚清' },
  })
})

test('a decision that leaves something open is refused with what is open', async () => {
  expect(await certify([], { after: 1 })).toMatchObject({
    code: 'DECISION_NOT_WHOLE',
    facts: { problems: [{ code: 'item-not-marked' }, { code: 'item-not-marked' }] },
  })
  expect(await certify(itemsOf('pass', 'fail'), { after: 1 })).toMatchObject({
    facts: { problems: [{ code: 'reason-missing', item: 'practice' }] },
  })
})

test('after a decision a task cannot be withdrawn', async () => {
  expect(
    await school.stack.call(AUTHOR, 'mutation', 'evidence.withdrawTask', { key: 'certified-task' }),
  ).toMatchObject({ code: 'EVIDENCE_JUDGED' })
})

test('nobody certifies what is their own, the leader and another school’s reviewer certify nothing here', async () => {
  await giveRole(school.county.store, {
    person: school.author,
    role: 'school-reviewer',
    scope: { kind: 'school', school: SCHOOL },
    by: school.author,
    at: instant(0),
  })
  expect(await certify(itemsOf('pass', 'pass'), {}, AUTHOR)).toMatchObject({ code: 'OWN_EVIDENCE' })
  expect(await certify(itemsOf('pass', 'pass'), {}, LEADER)).toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await certify(itemsOf('pass', 'pass'), {}, OTHER_REVIEWER)).toMatchObject({ code: 'NOT_ALLOWED' })
})

test('the school’s queue and the group’s list hold what was handed in', async () => {
  const list = (account: string, of: object, show = 'judged') =>
    school.stack.call(account, 'query', 'evidence.listAttempts', { of, show })
  expect(await list(REVIEWER, { kind: 'school', school: SCHOOL })).toMatchObject({
    data: { counts: { submitted: 0, judged: 2 }, attempts: [{ number: 2 }, { number: 1 }] },
  })
  expect(await list(LEADER, { kind: 'group', group: 'class-1' })).toMatchObject({
    data: { counts: { judged: 2 } },
  })
  expect(await list(OTHER_REVIEWER, { kind: 'school', school: SCHOOL })).toMatchObject({
    code: 'NOT_ALLOWED',
  })
})
