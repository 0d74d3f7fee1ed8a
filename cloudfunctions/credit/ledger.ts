import type { Store } from '@/cloudfunctions/kernel'
import type { LedgerEntry } from '@/domain/credit'
import type { Instant, PersonId } from '@/domain/shared'
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
  if (!entry) return
  const { person, kind, on, source, title } = entry
  await appendEntry(store, {
    _id: reversalId(id),
    person,
    kind,
    on,
    source,
    title,
    at,
    by,
    why,
    reversalOf: id,
  })
}

/** Everything that was ever recorded for a person, in the order of ids; a teacher's year is some dozens of facts. */
export async function entriesOf(store: Store, person: PersonId): Promise<LedgerDocument[]> {
  return store.all(ledger, { person })
}

/** The domain's view of a document. */
export function entryOf({ _id, county, title, at, by, why, ...fact }: LedgerDocument): LedgerEntry {
  return { id: _id, ...fact }
}
