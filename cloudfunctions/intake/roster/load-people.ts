import type { Store } from '@/cloudfunctions/kernel'
import { type StagedPerson, stagedPeople } from '../documents'

/** Everybody in a version of the roster, those who left included; nobody before the first import. */
export async function loadPeople(store: Store, version: string): Promise<Map<string, StagedPerson>> {
  const people = version === '' ? [] : await store.all(stagedPeople, { version })
  return new Map(people.map((person) => [person.person as string, person]))
}
