import { oneOf, refuse, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import type { PersonId } from '@/domain/shared'
import { outsiders, type RosterDocument, roster } from './documents'

export const rosterId = (version: string, person: PersonId): string => `${version}:${person}`

/** The row of a person in the roster that is in force, whether active or left. */
export async function findOnRoster(store: Store, person: PersonId): Promise<RosterDocument | undefined> {
  const { rosterVersion } = await loadCounty(store.county)
  return store.find(roster, rosterId(rosterVersion, person))
}

/** The row of somebody who is in service now. Refuses with NOT_FOUND. */
export async function loadOnRoster(store: Store, person: PersonId): Promise<RosterDocument> {
  const row = await findOnRoster(store, person)
  return row?.state === 'active' ? row : refuse('NOT_FOUND', { what: 'person' })
}

/** The rows of up to a page of people by person, for lists that show names; somebody from outside has none. */
export async function peopleOn(
  store: Store,
  people: readonly PersonId[],
): Promise<Map<PersonId, RosterDocument>> {
  if (people.length === 0) return new Map()
  const { rosterVersion } = await loadCounty(store.county)
  const ids = people.map((person) => rosterId(rosterVersion, person))
  const rows = await store.page(roster, { where: { _id: oneOf(ids) }, limit: ids.length })
  return new Map(rows.map((row) => [row.person, row]))
}

/** Name for lists and audit trails, from the roster or from the outsiders. */
export async function nameOf(store: Store, person: PersonId): Promise<string> {
  return (await findOnRoster(store, person))?.name ?? (await store.find(outsiders, person))?.name ?? ''
}
