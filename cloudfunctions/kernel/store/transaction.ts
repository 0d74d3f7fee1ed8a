import type { CountyId } from '@/domain/shared'
import type { Change } from './change'
import type { Collection, StoredDocument } from './collection'
import { connectDatabase, type Database } from './connection'
import { isConflict } from './errors'
import { contended, withRetry } from './retry'
import { translateChange } from './translate'

/**
 * The calls that the SDK really runs inside a transaction: its `where().update()`, `count()` and aggregates inside one run *outside* and
 * survive a rollback, so they are not here.
 */
export interface StoreTransaction {
  find<D extends StoredDocument>(from: Collection<D>, id: string): Promise<D | undefined>
  put<D extends StoredDocument>(into: Collection<D>, document: Omit<D, 'county'>): Promise<void>
  change<D extends StoredDocument>(of: Collection<D>, id: string, change: Change): Promise<void>
}

type SdkTransaction = Awaited<ReturnType<Database['startTransaction']>>

/** `work` may run several times and must have no effect besides the transaction's own. */
export async function runTransaction<T>(
  county: CountyId,
  work: (transaction: StoreTransaction) => Promise<T>,
): Promise<T> {
  const database = connectDatabase()
  return withRetry(contended, isConflict, async () => {
    const sdk = await database.startTransaction()
    try {
      const result = await work(within(county, database, sdk))
      await sdk.commit()
      return result
    } catch (error) {
      await sdk.rollback(undefined).catch(() => undefined)
      throw error
    }
  })
}

function within(county: CountyId, database: Database, sdk: SdkTransaction): StoreTransaction {
  const at = (name: string, id: string) => sdk.collection(name).doc(id)
  const find: StoreTransaction['find'] = async (from, id) => {
    const { data } = await at(from.name, id).get()
    const found = Array.isArray(data) ? data[0] : data
    return found?.county === county ? found : undefined
  }
  return {
    find,
    async put(into, { _id, ...rest }) {
      await at(into.name, _id).set({ ...rest, county })
    },
    async change(of, id, change) {
      // Inside a transaction the SDK changes by id alone, so the county is looked at first.
      if (!(await find(of, id))) throw new Error(`transaction: no document in ${of.name} to change`)
      await at(of.name, id).update(translateChange(database, change))
    },
  }
}
