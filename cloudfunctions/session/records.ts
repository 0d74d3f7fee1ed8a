import type { Store } from '@/cloudfunctions/kernel'
import type { RecordCounts } from '@/domain/session'

/** The collection of the context `check-in`, which stands on this one: only its name is known here, to count in it. */
const RECORDS = { name: 'checkIns' }

/** How many checked in and out of a session, counted by the database. */
export async function countRecords(store: Store, session: string): Promise<RecordCounts> {
  const [entered, left] = await Promise.all([
    store.count(RECORDS, { session, direction: 'in' }),
    store.count(RECORDS, { session, direction: 'out' }),
  ])
  return { in: entered, out: left }
}
