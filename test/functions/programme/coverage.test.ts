import { openStore } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { accounts, giveRole, outsiders } from '@/cloudfunctions/people'
import { type CountyId, hours, instant, type PersonId } from '@/domain/shared'
import { COUNTY } from '../county'
import { inDays, layRuledCounty, OFFICE, OTHER_SCHOOL, type RuledCounty, SCHOOL } from './county'

const VIEWER = 'city-viewer'
const CITY = '339900' as CountyId

let ruled: RuledCounty
beforeAll(async () => {
  ruled = await layRuledCounty()
  const { county, enter, teacher } = ruled
  await county.store.change(counties, COUNTY, { set: { programme: 'yueyang' } })
  await enter(teacher, 'workshop-study', inDays(-3), { hours: hours(60) })
  await enter(teacher, 'school-based-study', inDays(-2), { hours: hours(10) })
  await enter(teacher, 'application-assessment', inDays(-1), { hours: hours(10) })
  const { person } = await county.addTeacher('钱一鸣', { school: OTHER_SCHOOL })
  await enter(person, 'workshop-study', inDays(-3), { hours: hours(2) })
  await county.addTeacher('孙静')
  await layCityOffice()
}, 60_000)
afterAll(() => ruled.stack.stop())

/** The city's office is a tenant of its own; its viewer reaches every county of the city and writes nowhere. */
async function layCityOffice(): Promise<void> {
  const store = openStore(CITY)
  const person = 'c'.repeat(32) as PersonId
  await store.put(counties, {
    _id: CITY,
    name: '测试市',
    programme: 'yueyang',
    schoolsVersion: '',
    rosterVersion: '',
  })
  await store.put(outsiders, { _id: person, name: '市里的人', unit: '市工程办' })
  await store.put(accounts, { _id: VIEWER, person, boundAt: instant(0), how: 'invitation' })
  await giveRole(store, { person, role: 'city-viewer', scope: { kind: 'city' }, by: person, at: instant(0) })
}

const recount = async () => {
  const { job } = await ruled.ask<{ job: string }>(OFFICE, 'programme.countCoverage', {
    requestKey: ruled.key(),
  })
  await ruled.finish(OFFICE, job)
}

describe('the coverage of a county', () => {
  it('counts school by school who must take part, who has begun and who has passed', async () => {
    await recount()
    expect(await ruled.read(OFFICE, 'programme.schoolCoverage')).toEqual({
      schools: [
        { school: SCHOOL, schoolName: '测试S01小学', trainees: 2, exempt: 0, must: 2, begun: 1, passed: 1 },
        {
          school: OTHER_SCHOOL,
          schoolName: '测试S02小学',
          trainees: 1,
          exempt: 0,
          must: 1,
          begun: 1,
          passed: 0,
        },
      ],
    })
    expect(await ruled.read(OFFICE, 'programme.coverage')).toMatchObject({
      count: { must: 3, passed: 1, mayPass: true, schools: 2, schoolsBegun: 2 },
      targets: expect.arrayContaining([
        expect.objectContaining({ target: 'all-teachers', done: 1, needs: 3, state: 'overdue' }),
      ]),
    })
  })

  it('takes what the office marks, and says by whom', async () => {
    const told = { target: 'county-pilot-schools', done: true, schools: [SCHOOL, OTHER_SCHOOL] }
    await ruled.ask(OFFICE, 'programme.markTarget', told)
    expect(
      await ruled.call(OFFICE, 'programme.markTarget', { ...told, target: 'all-teachers' }),
    ).toMatchObject({ code: 'TARGET_UNKNOWN' })
    const { targets } = await ruled.read<{ targets: object[] }>(OFFICE, 'programme.coverage')
    expect(targets).toContainEqual(
      expect.objectContaining({
        target: 'county-pilot-schools',
        done: 2,
        needs: 2,
        state: 'reached',
        marked: expect.objectContaining({ byName: '闻修远' }),
      }),
    )
  })

  it('leaves out whom the programme exempts, by what the office tells', async () => {
    await ruled.county.store.change(counties, COUNTY, { set: { programme: 'shexian' } })
    const told = { person: ruled.teacher, retiredOn: '2022-12-30', reason: '已办退休' }
    await ruled.ask(OFFICE, 'programme.tellParticipation', told)
    expect(await ruled.read(OFFICE, 'programme.listParticipations')).toMatchObject({
      people: [{ name: '林晓', verdict: 'exempt', because: ['retired'], reason: '已办退休' }],
    })
    await recount()
    expect(await ruled.read(OFFICE, 'programme.coverage')).toMatchObject({
      count: { trainees: 3, exempt: 1, must: 2 },
    })
    await ruled.ask(OFFICE, 'programme.tellParticipation', { ...told, retiredOn: '2022-12-31' })
    await recount()
    expect(await ruled.read(OFFICE, 'programme.coverage')).toMatchObject({ count: { exempt: 0, must: 3 } })
  })
})

describe('a viewer of the city', () => {
  it('sees several counties and their figures, and changes nothing', async () => {
    expect(await ruled.read(VIEWER, 'programme.countiesInView')).toEqual([
      expect.objectContaining({ id: CITY, isOwn: true }),
      expect.objectContaining({ id: COUNTY, isOwn: false, count: expect.objectContaining({ must: 3 }) }),
    ])
    expect(await ruled.read(VIEWER, 'programme.phases', { county: COUNTY })).toMatchObject({
      phases: expect.arrayContaining([expect.objectContaining({ id: 'launch', number: '一' })]),
    })
    expect(await ruled.call(VIEWER, 'programme.countCoverage', { requestKey: ruled.key() })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await ruled.stack.call(VIEWER, 'query', 'programme.coverage', { county: '110101' })).toMatchObject(
      { code: 'NOT_ALLOWED' },
    )
  })
})
