import { type Keyring, oneOf, type Store } from '@/cloudfunctions/kernel'
import { hashesOfIdentity, idOfNewcomer, renewNumbers, rosterId } from '@/cloudfunctions/people'
import { judgeIdentityNumber, type RosterCells } from '@/domain/people'
import type { CalendarDate, PersonId } from '@/domain/shared'
import { type DraftDocument, type StagedPerson, stagedPeople } from '../documents'

/** Somebody in a version of the roster, their numbers as they would be kept today, so that a rotation of keys is no difference. */
export async function findPerson(
  store: Store,
  keyring: Keyring,
  version: string,
  person: PersonId,
): Promise<StagedPerson | undefined> {
  const found = version === '' ? undefined : await store.find(stagedPeople, rosterId(version, person))
  return found && renewNumbers(keyring, found)
}

/** Everybody in a version of the roster, those who left included; nobody before the first import. */
export async function loadPeople(store: Store, keyring: Keyring, version: string): Promise<KnownPeople> {
  const people = version === '' ? [] : await store.all(stagedPeople, { version })
  const renewed = people.map((person) => renewNumbers(keyring, person))
  return {
    byId: new Map(renewed.map((person) => [person.person, person])),
    byIdentity: new Map(renewed.map(({ identityHash, person }) => [identityHash, person])),
  }
}
interface KnownPeople {
  byId: ReadonlyMap<PersonId, StagedPerson>
  /** The person whom a hash of an ID number means. */
  byIdentity: ReadonlyMap<string, PersonId>
}

/** The ID number in the cells, if it can be read. */
export function identityIn(cells: RosterCells, today: CalendarDate): string | undefined {
  const identity = judgeIdentityNumber(cells.identity ?? '', today)
  return identity.ok ? identity.value : undefined
}

/** The person whom an ID number means, among everybody of a version that was loaded. */
export function personAmong(
  { byIdentity }: KnownPeople,
  { county }: Store,
  keyring: Keyring,
  number: string,
): PersonId {
  const [hash] = hashesOfIdentity(keyring, county, number)
  return byIdentity.get(hash) ?? idOfNewcomer(keyring, county, number)
}

/** The same for a single row of a draft, asked of the database. */
export async function personInDraft(
  store: Store,
  keyring: Keyring,
  { base }: DraftDocument,
  number: string,
): Promise<PersonId> {
  const identityHash = oneOf(hashesOfIdentity(keyring, store.county, number))
  const [known] =
    base === '' ? [] : await store.page(stagedPeople, { where: { version: base, identityHash }, limit: 1 })
  return known?.person ?? idOfNewcomer(keyring, store.county, number)
}
