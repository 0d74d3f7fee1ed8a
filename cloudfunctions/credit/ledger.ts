import { above, type Collection, collection, oneOf, type Store, type Where } from '@/cloudfunctions/kernel'
import type { LedgerEntry } from '@/domain/credit'
import type { Instant, PersonId } from '@/domain/shared'
import { beginBatch, withoutStaged } from './batches'
import type { LedgerDocument } from './documents'

/** Opened here and nowhere else: whoever reads it gets what counts, never an entry that is only staged. */
const ledger: Collection<LedgerDocument> = collection('ledger')

/** Appends a fact; the same id again changes nothing. There is no way to change or remove one. */
export async function appendEntry(store: Store, entry: Omit<LedgerDocument, 'county'>): Promise<void> {
  await store.insert(ledger, entry)
}

/**
 * Thousands of entries are more than a transaction takes. They are written beside the others, under a batch that is not in force, and one
 * write of the batch lets all of them count.
 */
export async function stageEntries(
  store: Store,
  batch: string,
  entries: readonly Omit<LedgerDocument, 'county'>[],
  at: Instant,
): Promise<void> {
  await beginBatch(store, batch, at)
  await store.insertMany(
    ledger,
    entries.map((entry) => ({ ...entry, batch })),
  )
}

const reversalId = (entry: string): string => `${entry}:reversed`

/** Cancels a fact by a second one that names it 冲销; both stay. What does not count is not cancelled. */
export async function reverseEntry(
  store: Store,
  id: string,
  at: Instant,
  by: PersonId,
  why: string,
): Promise<void> {
  const found = await store.find(ledger, id)
  const [entry] = await withoutStaged(store, found ? [found] : [])
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

/** Everything on record that matches, in the order of ids. For bounded sets. */
export const entriesWhere = async (store: Store, where: Where): Promise<LedgerDocument[]> =>
  withoutStaged(store, await store.all(ledger, where))

/** Everything that was ever recorded for a person, in the order of ids; a teacher's year is some dozens of facts. */
export const entriesOf = (store: Store, person: PersonId): Promise<LedgerDocument[]> =>
  entriesWhere(store, { person })

/** The same for many people at once, at most a few hundred; who has nothing has an empty list. */
export async function entriesOfPeople(
  store: Store,
  people: readonly PersonId[],
): Promise<Map<PersonId, LedgerDocument[]>> {
  const known = new Map<PersonId, LedgerDocument[]>(people.map((person) => [person, []]))
  const found = people.length > 0 ? await entriesWhere(store, { person: oneOf(people) }) : []
  for (const entry of found) known.get(entry.person)?.push(entry)
  return known
}

/**
 * What one source entered, reversals apart, some at a time in the order of ids.
 * @param after where the page before ended, '' for the first one
 * @returns `next` is where the following page begins; absent when these are the last ones
 */
export async function pageFromSource(
  store: Store,
  source: string,
  after: string,
  limit: number,
): Promise<{ entries: LedgerDocument[]; next?: string }> {
  const found = await store.page(ledger, {
    where: { source, reversalOf: null, ...(after !== '' && { _id: above(after) }) },
    orderBy: [['_id', 'asc']],
    limit,
  })
  const last = found.length < limit ? undefined : found.at(-1)?._id
  return { entries: await withoutStaged(store, found), ...(last !== undefined && { next: last }) }
}

/** How many entries a batch holds, in force or not. */
export const sizeOfBatch = (store: Store, batch: string): Promise<number> => store.count(ledger, { batch })

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
