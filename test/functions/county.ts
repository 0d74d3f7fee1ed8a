import { deterministicId, openStore, readKeyring, type Store } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { accounts, giveRole, idOfNewcomer, keepNumbers, outsiders, roster } from '@/cloudfunctions/people'
import { identityCheckDigit, type Role, type Scope } from '@/domain/people'
import type { CountyId, PersonId, SchoolId } from '@/domain/shared'
import { instant } from '@/domain/shared'
import type { Stack } from './stack'

export const COUNTY = '339921' as CountyId
export const SCHOOL = 'S01' as SchoolId
export const OTHER_SCHOOL = 'S02' as SchoolId
const VERSION = 'v1'

/** A small county written straight into the database: what an import would leave behind, without its minutes. */
export interface TestCounty {
  store: Store
  /** Puts somebody on the roster; with `account` they are bound already. */
  addTeacher(name: string, options?: { school?: SchoolId; account?: string }): Promise<TestTeacher>
  /** Somebody from outside with a role, bound to `account`. */
  addOutsider(name: string, account: string, role: Role, scope?: Scope): Promise<PersonId>
  /** Gives a role that was always there. */
  give(person: PersonId, role: Role, scope: Scope): Promise<void>
}
export interface TestTeacher {
  person: PersonId
  name: string
  idNumber: string
  telephone: string
}

export async function layCounty({ keys }: Stack, county: CountyId = COUNTY): Promise<TestCounty> {
  const keyring = readKeyring(keys)
  const store = openStore(county)
  await store.put(counties, {
    _id: county,
    name: '云溪县',
    programme: 'zhejiang',
    schoolsVersion: VERSION,
    rosterVersion: VERSION,
  })
  let count = 0
  const bindTo = (account: string, person: PersonId) =>
    store.put(accounts, { _id: account, person, boundAt: instant(0), how: 'identity' })
  const give: TestCounty['give'] = async (person, role, scope) => {
    await giveRole(store, { person, role, scope, by: person, at: instant(0) })
  }
  return {
    store,
    async addTeacher(name, { school = SCHOOL, account } = {}) {
      count += 1
      const first = `33992119800101${String(count).padStart(3, '0')}`
      const idNumber = first + identityCheckDigit(first)
      const telephone = `1980000${String(count).padStart(4, '0')}`
      const person = idOfNewcomer(keyring, county, idNumber)
      await store.put(roster, {
        _id: `${VERSION}:${person}`,
        version: VERSION,
        person,
        state: 'active',
        name,
        sex: 'unknown',
        school,
        schoolName: `测试${school}小学`,
        stages: ['primary'],
        subject: '数学',
        note: '',
        ...keepNumbers(keyring, county, { person, name }, { identityNumber: idNumber, telephone }),
      })
      if (account) await bindTo(account, person)
      return { person, name, idNumber, telephone }
    },
    async addOutsider(name, account, role, scope = { kind: 'county' }) {
      const person = deterministicId('test-outsider', account) as PersonId
      await store.put(outsiders, { _id: person, name, unit: '测试单位' })
      await bindTo(account, person)
      await give(person, role, scope)
      return person
    },
    give,
  }
}
