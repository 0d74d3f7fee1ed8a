import type { Store } from '@/cloudfunctions/kernel'
import { accounts, giveRole, outsiders, roster } from '@/cloudfunctions/people'
import { instant, type PersonId, type SchoolId } from '@/domain/shared'
import { VERSION } from './stage'

export const SCHOOL = 'S01' as SchoolId

/** A teacher on the roster whose account is bound. */
export interface Seated {
  account: string
  person: PersonId
  name: string
}

/** Puts `count` teachers of one school on the roster, numbered from `from` on; nothing about them is real. */
export async function seat(store: Store, count: number, from = 0): Promise<Seated[]> {
  const seated = Array.from({ length: count }, (_, index) => teacher(from + index))
  await store.insertMany(roster, seated.map(rowOf))
  await store.insertMany(
    accounts,
    seated.map(({ account, person }) => ({
      _id: account,
      person,
      boundAt: instant(0),
      how: 'identity' as const,
    })),
  )
  return seated
}

/** Somebody from outside with a role for the whole county. */
export async function appoint(
  store: Store,
  account: string,
  role: 'trainer' | 'county-office',
): Promise<PersonId> {
  const person = (role === 'trainer' ? '1' : '2').repeat(32) as PersonId
  await store.put(outsiders, { _id: person, name: role, unit: '' })
  await store.put(accounts, { _id: account, person, boundAt: instant(0), how: 'invitation' })
  await giveRole(store, { person, role, scope: { kind: 'county' }, by: person, at: instant(0) })
  return person
}

const teacher = (index: number): Seated => ({
  account: `local-stage-${index}`,
  person: `a${index.toString(16).padStart(31, '0')}` as PersonId,
  name: `教师${index}`,
})

const rowOf = ({ account, person, name }: Seated) => ({
  _id: `${VERSION}:${person}`,
  version: VERSION,
  person,
  state: 'active' as const,
  name,
  sex: 'unknown' as const,
  school: SCHOOL,
  schoolName: '云溪县中心小学',
  stages: ['primary' as const],
  subject: '数学',
  note: '',
  idMasked: '',
  idSealed: '',
  telephoneMasked: '',
  telephoneSealed: '',
  identityHash: '',
  telephoneHash: `telephone of ${account}`,
  tailHash: `tail of ${account}`,
  keptUnder: '',
})
