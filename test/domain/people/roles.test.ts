import { covers, type Grant, mayAct, mayGrant, ROLES, type Role, type Scope } from '@/domain/people'
import type { CountyId, GroupId, PersonId, SchoolId } from '@/domain/shared'

const HERE = '339921' as CountyId
const ELSEWHERE = '339922' as CountyId
const ME = 'me' as PersonId
const OTHER = 'other' as PersonId
const SCHOOL = 'school' as SchoolId
const NEXT_SCHOOL = 'next-school' as SchoolId
const GROUP = 'group' as GroupId

const grant = (role: Role, scope: Scope, county = HERE): Grant => ({ role, scope, county })
const actor = (...grants: Grant[]) => ({ person: ME, county: HERE, grants })
const COUNTY: Scope = { kind: 'county' }
const MY_SCHOOL: Scope = { kind: 'school', school: SCHOOL }
const MY_GROUP: Scope = { kind: 'group', group: GROUP }

describe('a grant', () => {
  it.each([
    ['county office', grant('county-office', COUNTY), { county: HERE, school: SCHOOL }, true],
    ['county office elsewhere', grant('county-office', COUNTY), { county: ELSEWHERE }, false],
    ['school admin', grant('school-admin', MY_SCHOOL), { county: HERE, school: SCHOOL }, true],
    [
      'school admin, next school',
      grant('school-admin', MY_SCHOOL),
      { county: HERE, school: NEXT_SCHOOL },
      false,
    ],
    ['school admin, no school said', grant('school-admin', MY_SCHOOL), { county: HERE }, false],
    [
      'school admin elsewhere',
      grant('school-admin', MY_SCHOOL),
      { county: ELSEWHERE, school: SCHOOL },
      false,
    ],
    ['leader', grant('leader', MY_GROUP), { county: HERE, group: GROUP }, true],
    ['leader, no group said', grant('leader', MY_GROUP), { county: HERE, school: SCHOOL }, false],
    ['trainer of it', grant('trainer', COUNTY), { county: HERE, trainers: [OTHER, ME] }, true],
    ['trainer of another', grant('trainer', COUNTY), { county: HERE, trainers: [OTHER] }, false],
    ['trainer, nobody said', grant('trainer', COUNTY), { county: HERE }, false],
    ['city viewer', grant('city-viewer', { kind: 'city' }, '339900' as CountyId), { county: HERE }, true],
    ['province viewer', grant('city-viewer', { kind: 'city' }, '330000' as CountyId), { county: HERE }, true],
    [
      'viewer of another city',
      grant('city-viewer', { kind: 'city' }, '330700' as CountyId),
      { county: HERE },
      false,
    ],
    ['viewer of a county', grant('city-viewer', { kind: 'city' }), { county: ELSEWHERE }, false],
    ['school admin with a county', grant('school-admin', COUNTY), { county: HERE, school: SCHOOL }, false],
    ['county office with a city', grant('county-office', { kind: 'city' }), { county: HERE }, false],
  ])('of %s covers what it says and nothing else', (_, held, resource, expected) => {
    expect(covers(held, resource, ME)).toBe(expected)
  })
})

describe('acting', () => {
  it('is open to oneself for what is one’s own in the own county', () => {
    expect(mayAct(actor(), ['self'], { county: HERE, owner: ME })).toBe(true)
    expect(mayAct(actor(), ['self'], { county: HERE, owner: OTHER })).toBe(false)
    expect(mayAct(actor(), ['self'], { county: HERE })).toBe(false)
    expect(mayAct(actor(), ['self'], { county: ELSEWHERE, owner: ME })).toBe(false)
  })

  it('needs one of the roles asked for, with a scope that covers', () => {
    const both = actor(grant('leader', MY_GROUP), grant('school-admin', MY_SCHOOL))
    expect(mayAct(both, ['school-admin'], { county: HERE, school: SCHOOL })).toBe(true)
    expect(mayAct(both, ['county-office', 'leader'], { county: HERE, group: GROUP })).toBe(true)
    expect(mayAct(both, ['leader'], { county: HERE, school: SCHOOL })).toBe(false)
    expect(mayAct(both, [], { county: HERE, school: SCHOOL, owner: ME })).toBe(false)
  })
})

describe('granting', () => {
  const wanted: Record<Role, Grant> = {
    trainee: grant('trainee', MY_SCHOOL),
    leader: grant('leader', MY_GROUP),
    'school-admin': grant('school-admin', MY_SCHOOL),
    'school-reviewer': grant('school-reviewer', MY_SCHOOL),
    trainer: grant('trainer', COUNTY),
    expert: grant('expert', COUNTY),
    'county-office': grant('county-office', COUNTY),
    'city-viewer': grant('city-viewer', { kind: 'city' }),
  }
  const grantable = (giver: Grant) => ROLES.filter((role) => mayGrant(actor(giver), wanted[role], SCHOOL))

  it.each<[Grant, Role[]]>([
    [
      wanted['county-office'],
      ['leader', 'school-admin', 'school-reviewer', 'trainer', 'expert', 'county-office', 'city-viewer'],
    ],
    [wanted['school-admin'], ['leader', 'school-reviewer']],
    [wanted.leader, []],
    [wanted.trainee, []],
    [wanted['school-reviewer'], []],
    [wanted.trainer, []],
    [wanted.expert, []],
    [wanted['city-viewer'], []],
  ])('is open to %o for %p', (giver, roles) => {
    expect(grantable(giver)).toEqual(roles)
  })

  it('never reaches another county or another school', () => {
    const office = actor(wanted['county-office'])
    const admin = actor(wanted['school-admin'])
    expect(mayGrant(office, grant('expert', COUNTY, ELSEWHERE))).toBe(false)
    expect(mayGrant(office, grant('city-viewer', { kind: 'city' }, '339900' as CountyId))).toBe(false)
    expect(mayGrant(admin, grant('school-reviewer', { kind: 'school', school: NEXT_SCHOOL }))).toBe(false)
    expect(mayGrant(admin, wanted.leader, NEXT_SCHOOL)).toBe(false)
    expect(mayGrant(admin, wanted.leader)).toBe(false)
  })

  it('refuses a scope that does not fit the role', () => {
    expect(mayGrant(actor(wanted['county-office']), grant('school-admin', COUNTY))).toBe(false)
  })
})
