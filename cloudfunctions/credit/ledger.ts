import { oneOf, type Store } from '@/cloudfunctions/kernel'
import type { LedgerEntry } from '@/domain/credit'
import type { Instant, PersonId } from '@/domain/shared'
import { withoutStaged } from './batches'
import { type LedgerDocument, ledger } from './documents'

/** Appends a fact; the same id again changes nothing. There is no way to change or remove one. */
export async function appendEntry(store: Store, entry: Omit<LedgerDocument, 'county'>): Promise<void> {
  await store.insert(ledger, entry)
}

const reversalId = (entry: string): string => `${entry}:reversed`

/** Cancels a fact by a second one that names it 冲销; both stay. */
export async function reverseEntry(
  store: Store,
  id: string,
  at: Instant,
  by: PersonId,
  why: string,
): Promise<void> {
  const entry = await store.find(ledger, id)
  if (entry) await appendEntry(store, reversalOf(entry, { at, by, why }))
}

/** The entry that cancels another one. */
export const reversalOf = (
  { _id, person, kind, on, source, title }: LedgerDocument,
  deed: { at: Instant; by: PersonId; why: string },
): Omit<LedgerDocument, 'county'> => ({
  _id: reversalId(_id),
  person,
  kind,
  on,
  source,
  title,
  ...deed,
  reversalOf: _id,
})

/** Everything that was ever recorded for a person, in the order of ids; a teacher's year is some dozens of facts. */
export async function entriesOf(store: Store, person: PersonId): Promise<LedgerDocument[]> {
  return withoutStaged(store, await store.all(ledger, { person }))
}

/** The same for many people at once, at most a few hundred; who has nothing has an empty list. */
export async function entriesOfPeople(
  store: Store,
  people: readonly PersonId[],
): Promise<Map<PersonId, LedgerDocument[]>> {
  const known = new Map<PersonId, LedgerDocument[]>(people.map((person) => [person, []]))
  const found = people.length > 0 ? await store.all(ledger, { person: oneOf(people) }) : []
  for (const entry of await withoutStaged(store, found)) known.get(entry.person)?.push(entry)
  return known
}

/** The domain's view of a document. */
export function entryOf({
  _id,
  county,
  title,
  at,
  by,
  why,
  batch,
  fact: same,
  ...fact
}: LedgerDocument): LedgerEntry {
  return { id: _id, recordedAt: at, ...fact }
}
