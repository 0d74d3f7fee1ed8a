import { type Collection, collection, type Store, type StoredDocument } from '@/cloudfunctions/kernel'
import type { RecordCounts } from '@/domain/session'

/** Kept by the context `check-in`, which stands on this one: here its records are only counted. */
const records: Collection<StoredDocument> = collection('checkIns')

/** How many checked in and out of a session, counted by the database. */
export async function countRecords(store: Store, session: string): Promise<RecordCounts> {
  const [entered, left] = await Promise.all([
    store.count(records, { session, direction: 'in' }),
    store.count(records, { session, direction: 'out' }),
  ])
  return { in: entered, out: left }
}
