import { roster } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import { layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty, type TestTeacher } from '../county'
import { type Stack, startStack } from '../stack'

let stack: Stack
let county: TestCounty
let head: TestTeacher
let teacher: TestTeacher
let elsewhere: TestTeacher

const OFFICE = 'local-office'
const ADMIN = 'local-admin'
const toOffice = <Data>(procedure: string, input: object) =>
  stack.ask<Data>(OFFICE, 'query', procedure, input)
const change = (account: string, input: object) => stack.call(account, 'mutation', 'people.changeRole', input)
const rolesOf = async ({ person }: TestTeacher, account = OFFICE) =>
  stack.ask<{ role: string; scope: object }[]>(account, 'query', 'people.rolesOf', { person })

beforeAll(async () => {
  stack = await startStack()
  county = await layCounty(stack)
  await county.addOutsider('工程办甲', OFFICE, 'county-office')
  head = await county.addTeacher('管理员甲', { account: ADMIN })
  teacher = await county.addTeacher('教师乙')
  elsewhere = await county.addTeacher('教师丙', { school: OTHER_SCHOOL, account: 'local-elsewhere' })
  const ownSchool = { role: 'school-admin', scope: { kind: 'school', school: SCHOOL } }
  await change(OFFICE, { person: head.person, ...ownSchool, held: true })
  await county.store.put(groups, {
    _id: 'class-1',
    name: '第一班',
    kind: 'class',
    people: [elsewhere.person, teacher.person],
  })
}, 60_000)
afterAll(() => stack.stop())

test('tells which roles somebody was given, until they are taken back', async () => {
  const reviewer = { role: 'school-reviewer', scope: { kind: 'school', school: SCHOOL } }
  expect(await rolesOf(teacher)).toEqual([])
  await change(OFFICE, { person: teacher.person, ...reviewer, held: true })
  expect(await rolesOf(teacher)).toEqual([reviewer])
  await change(OFFICE, { person: teacher.person, ...reviewer, held: false })
  expect(await rolesOf(teacher)).toEqual([])
})

test('lets an administrator make a teacher of the own school leader of a group, and nobody else', async () => {
  const listed = await stack.ask<{ id: string }[]>(ADMIN, 'query', 'session.listGroups')
  expect(listed.map(({ id }) => id)).toEqual(['class-1'])
  const leader = { role: 'leader', scope: { kind: 'group', group: 'class-1' } }
  expect(await change(ADMIN, { person: teacher.person, ...leader, held: true })).toMatchObject({ ok: true })
  expect(await rolesOf(teacher, ADMIN)).toEqual([leader])
  const refused = await change(ADMIN, { person: elsewhere.person, ...leader, held: true })
  expect(refused).toMatchObject({ ok: false, code: 'NOT_ALLOWED' })
})

test('counts who on the roster has an account: outsiders and those who left do not count', async () => {
  expect(await toOffice('people.boundCount', {})).toEqual({ bound: 2, all: 3 })
  expect(await toOffice('people.boundCount', { school: SCHOOL })).toEqual({ bound: 1, all: 2 })
  const gone = await county.addTeacher('教师丁', { account: 'local-gone' })
  await county.store.changeAll(roster, { person: gone.person }, { set: { state: 'left' } })
  expect(await toOffice('people.boundCount', {})).toEqual({ bound: 2, all: 3 })
})

test('shows a group with its members by name and school, and who left the roster', async () => {
  await county.store.changeAll(roster, { person: elsewhere.person }, { set: { state: 'left' } })
  expect(await toOffice('session.group', { group: 'class-1' })).toEqual({
    id: 'class-1',
    name: '第一班',
    kind: 'class',
    people: [
      expect.objectContaining({ name: '教师乙', schoolName: '测试S01小学', hasLeft: false }),
      expect.objectContaining({ name: '教师丙', schoolName: '测试S02小学', hasLeft: true }),
    ],
  })
})

test('saves a group twice alike, and leaves a class alone that was formed by the rule', async () => {
  const workshop = { group: 'workshop-1', name: '数学坊', kind: 'workshop', people: [teacher.person] }
  const save = (input: object) => stack.call(OFFICE, 'mutation', 'session.saveGroup', input)
  expect(await save(workshop)).toMatchObject({ ok: true })
  expect(await save(workshop)).toMatchObject({ ok: true })
  const formed = { name: '第 01 班', kind: 'class' as const, people: [teacher.person] }
  await county.store.put(groups, { _id: 'cohort-01', ...formed, cohort: 'cohort' })
  expect(await save({ group: 'cohort-01', ...formed, people: [elsewhere.person] })).toMatchObject({
    ok: false,
    code: 'GROUP_IS_FORMED',
  })
  expect((await county.store.find(groups, 'cohort-01'))?.people).toEqual([teacher.person])
})
