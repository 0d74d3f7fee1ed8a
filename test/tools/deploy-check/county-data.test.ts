import { audit, auditEntries, openStore, readKeyring } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { idOfNewcomer, keepNumbers, roster } from '@/cloudfunctions/people'
import { type CountyId, instant, type SchoolId } from '@/domain/shared'
import { hexKey, type KernelRig, keysWith, startKernel } from '@/test/functions/kernel/rig'
import { countyProblems } from '@/tools/deploy-check/county-data'

const NUMBER = '33992119800101001X'
const data = { current: 'k1', keys: { k1: hexKey() } }
const keyring = readKeyring(keysWith({ data }))

let rig: KernelRig
let next = 339900
let county: CountyId
const store = () => openStore(county)
beforeAll(async () => {
  rig = await startKernel()
})
afterAll(() => rig.stop())

/** Every test has a county of its own, with one teacher and two audited deeds. */
beforeEach(async () => {
  next += 1
  county = String(next) as CountyId
  const person = idOfNewcomer(keyring, county, NUMBER)
  await store().put(counties, {
    _id: county,
    name: '云溪县',
    programme: 'zhejiang',
    schoolsVersion: '',
    rosterVersion: 'v1',
  })
  await store().put(roster, {
    _id: `v1:${person}`,
    version: 'v1',
    person,
    state: 'active',
    name: '测试',
    sex: 'unknown',
    school: 'S01' as SchoolId,
    schoolName: '测试小学',
    stages: ['primary'],
    subject: '数学',
    note: '',
    ...keepNumbers(keyring, county, { person, name: '测试' }, { identityNumber: NUMBER, telephone: '' }),
  })
  for (const at of [1, 2]) await audit(store(), instant(at), { by: person, action: 'test', subject: 'x' })
})

describe('a county’s data', () => {
  it('are sound as they were written', async () => {
    expect(await countyProblems(county, keyring)).toEqual([])
  })

  it('are missed when there is no such county', async () => {
    expect(await countyProblems('110101' as CountyId, keyring)).toEqual(['110101: no such county'])
  })

  it('do not fit another look-up key, even without a canary', async () => {
    expect(await countyProblems(county, readKeyring(keysWith({ data })))).toEqual([
      `${county}: the look-up key is not the one the roster was written with`,
    ])
    expect(await countyProblems(county, keyring)).toEqual([])
  })

  it('do not open with another data key', async () => {
    expect(await countyProblems(county, readKeyring(keysWith()))).toEqual([
      expect.stringContaining('the data key does not open the roster'),
    ])
  })

  it('are incomplete without the versions in force', async () => {
    await store().remove(roster, { version: 'v1' })
    await store().change(counties, county, { set: { schoolsVersion: 'v9' } })
    expect(await countyProblems(county, keyring)).toEqual([
      `${county}: the roster in force, v1, has no row`,
      `${county}: the register in force, v9, has no school`,
    ])
  })

  it('are incomplete when the end of the audit chain was not restored', async () => {
    await store().remove(auditEntries, { sequence: 2 })
    expect(await countyProblems(county, keyring)).toEqual([`${county}: the audit chain is broken at entry 2`])
  })
})
