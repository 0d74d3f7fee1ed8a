import { counties, schools } from '@/cloudfunctions/org'
import { roster } from '@/cloudfunctions/people'
import { type Desk, type Office, openDesk } from '../intake/desk'
import { line, rosterSheet, schoolSheet } from '../intake/sheets'

let desk: Desk
let office: Office

beforeAll(async () => {
  desk = await openDesk()
  office = await desk.openCounty('339921')
  await office.take('schools', await schoolSheet())
  await office.take('roster', await rosterSheet([line(1), line(2, { school: '第二小学' })]))
}, 60_000)
afterAll(() => desk.stop())

const third = {
  code: 'S03',
  name: '白石镇中心小学',
  aliases: ['白石中心校'],
  township: '白石镇',
  stages: ['primary'],
  headcount: 31,
  focusPoints: ['A1', 'B2'],
} as const
const fields = {
  ...third,
  aliases: [...third.aliases],
  stages: ['primary' as const],
  focusPoints: ['A1', 'B2'],
}

test('lists schools by name, alias, code and township', async () => {
  const { org } = await office.as(office.account)
  const found = async (input: Parameters<typeof org.listSchools>[0]) =>
    (await org.listSchools(input)).schools.map(({ code }) => code)
  expect(await found({})).toEqual(['S01', 'S02', 'S03', 'S04'])
  expect(await found({ search: '一小' })).toEqual(['S01'])
  expect(await found({ search: '小学', after: 'S01' as never })).toEqual(['S02', 'S03'])
  expect(await found({ township: '青山镇' })).toEqual(['S04'])
  expect(await org.schoolNames({})).toHaveLength(4)
})

test('changes a school in place and keeps the version', async () => {
  const { org } = await office.as(office.account)
  const before = await office.store.find(counties, office.county)
  await org.saveSchool({ ...fields, isNew: false })
  expect(await org.school({ code: 'S03' })).toEqual({ ...fields })
  const after = await office.store.find(counties, office.county)
  expect(after?.schoolsVersion).toBe(before?.schoolsVersion)
})

test('writes a new name beside the people of the school', async () => {
  const { org } = await office.as(office.account)
  const school = await org.school({ code: 'S02' })
  const { name: _, ...rest } = school
  await org.saveSchool({
    ...rest,
    aliases: ['云溪县第二小学'],
    stages: [...school.stages],
    focusPoints: [],
    name: '云溪县实验小学',
    isNew: false,
  })
  expect(await office.store.page(roster, { where: { school: 'S02' }, limit: 5 })).toMatchObject([
    { schoolName: '云溪县实验小学' },
  ])
})

test('adds a school only when the page says that it is new', async () => {
  const { org } = await office.as(office.account)
  const fresh = { ...fields, code: 'S09', name: '新桥小学' }
  await expect(org.saveSchool({ ...fresh, isNew: false })).rejects.toMatchObject({
    cause: { code: 'NOT_FOUND' },
  })
  await org.saveSchool({ ...fresh, isNew: true })
  await expect(org.saveSchool({ ...fresh, isNew: true })).rejects.toMatchObject({
    cause: { code: 'SCHOOL_EXISTS', facts: { name: '新桥小学' } },
  })
  await expect(org.saveSchool({ ...fresh, code: 'S10', isNew: true })).rejects.toMatchObject({
    cause: { code: 'SCHOOL_NAME_TAKEN', facts: { code: 'S09' } },
  })
  expect(await office.store.count(schools, { code: 'S09' })).toBe(1)
})

test('lets a school administrator say the setting and focus points of the own school only', async () => {
  const { people } = await office.as(office.account)
  const scope = { kind: 'school', school: 'S01' } as const
  const { code } = await people.invite({
    name: '学校管理员甲',
    unit: '第一小学',
    role: 'school-admin',
    scope,
  })
  const { people: admin } = await office.as('local-school-admin')
  await admin.redeemInvitation({ county: office.county, code })
  const { org } = await office.as('local-school-admin')
  await org.saveSchoolFocus({ code: 'S01', setting: 'blended', focusPoints: ['A5'] })
  expect(await org.school({ code: 'S01' })).toMatchObject({ setting: 'blended', focusPoints: ['A5'] })
  await expect(org.saveSchoolFocus({ code: 'S02', focusPoints: [] })).rejects.toMatchObject({
    cause: { code: 'NOT_ALLOWED' },
  })
  await expect(org.saveSchool({ ...fields, isNew: false })).rejects.toMatchObject({
    cause: { code: 'NOT_ALLOWED' },
  })
})
