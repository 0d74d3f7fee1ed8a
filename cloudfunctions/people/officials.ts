import type { Store } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import { grants } from './documents'
import { nameOf } from './roster'

/** A county office has a handful of people. */
const MOST = 50

/** Everybody who works in the county office now. */
export async function countyOfficials(store: Store): Promise<{ person: PersonId; name: string }[]> {
  const held = await store.page(grants, { where: { role: 'county-office', state: 'held' }, limit: MOST })
  return Promise.all(held.map(async ({ person }) => ({ person, name: await nameOf(store, person) })))
}
