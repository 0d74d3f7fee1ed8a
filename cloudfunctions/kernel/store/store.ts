import type { CountyId } from '@/domain/shared'
import type { Change } from './change'
import type { Collection, StoredDocument } from './collection'
import { above, type Where } from './condition'
import { connectDatabase } from './connection'
import { isDuplicateKey, isLost } from './errors'
import { assertPageSize, LARGEST_PAGE } from './page-size'
import { gentle, withRetry } from './retry'
import { runTransaction, type StoreTransaction } from './transaction'
import { translateChange, translateWhere } from './translate'

export interface Page {
  where?: Where
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  /** 1 … 1000, always said: the SDK's default of 100 loses rows silently. */
  limit: number
  skip?: number
}

export type Inserted = 'inserted' | 'exists'

/**
 * The only way to the database. It belongs to one county and puts that county into every query, so that a procedure cannot forget it.
 * Every write that may be repeated has an id that the caller derives; a repeated insert answers `exists`.
 */
export interface Store {
  readonly county: CountyId
  find<D extends StoredDocument>(from: Collection<D>, id: string): Promise<D | undefined>
  page<D extends StoredDocument>(from: Collection<D>, page: Page): Promise<D[]>
  /** Every match, in the order of ids, page by page. For jobs and bounded sets. */
  all<D extends StoredDocument>(from: Collection<D>, where?: Where): Promise<D[]>
  count(from: Collection<StoredDocument>, where?: Where): Promise<number>
  insert<D extends StoredDocument>(into: Collection<D>, document: Omit<D, 'county'>): Promise<Inserted>
  /** Many at once, ids already known to be new or equal: those that exist are left as they are. */
  insertMany<D extends StoredDocument>(
    into: Collection<D>,
    documents: readonly Omit<D, 'county'>[],
  ): Promise<void>
  /** Replaces or creates a whole document. */
  put<D extends StoredDocument>(into: Collection<D>, document: Omit<D, 'county'>): Promise<void>
  /** Changes the document if it (still) satisfies `onlyIf`; says whether it did. One atomic operation. */
  change<D extends StoredDocument>(
    of: Collection<D>,
    id: string,
    change: Change,
    onlyIf?: Where,
  ): Promise<boolean>
  /** Changes all that match; says how many. */
  changeAll<D extends StoredDocument>(of: Collection<D>, where: Where, change: Change): Promise<number>
  remove(from: Collection<StoredDocument>, where: Where): Promise<number>
  transaction<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>
}

export function openStore(county: CountyId): Store {
  const database = connectDatabase()
  const at = (name: string) => database.collection(name)
  const within = (where: Where = {}) => translateWhere(database, { ...where, county })
  const owned = <D extends StoredDocument>(document: Omit<D, 'county'>) => ({ ...document, county })

  const store: Store = {
    county,
    async find(from, id) {
      const { data } = await withRetry(gentle, isLost, () => at(from.name).doc(id).get())
      const [found] = documentsOf<typeof from.document & StoredDocument>(data)
      return found?.county === county ? found : undefined
    },
    async page(from, { where, orderBy = [], limit, skip = 0 }) {
      assertPageSize(limit)
      let query = at(from.name).where(within(where))
      for (const [field, direction] of orderBy) query = query.orderBy(field, direction)
      const { data } = await withRetry(gentle, isLost, () => query.skip(skip).limit(limit).get())
      return documentsOf(data)
    },
    async all(from, where = {}) {
      type D = NonNullable<typeof from.document>
      if ('_id' in where) throw new TypeError('all: the pages are cut by _id')
      const documents: D[] = []
      for (let last = ''; ; ) {
        const rows: D[] = await store.page(from, {
          where: last === '' ? where : { ...where, _id: above(last) },
          orderBy: [['_id', 'asc']],
          limit: LARGEST_PAGE,
        })
        documents.push(...rows)
        if (rows.length < LARGEST_PAGE) return documents
        last = rows.at(-1)?._id ?? ''
      }
    },
    async count(from, where) {
      const { total } = await withRetry(gentle, isLost, () => at(from.name).where(within(where)).count())
      return Number(total)
    },
    async insert(into, document) {
      return withRetry(gentle, isLost, async () => {
        try {
          await at(into.name).add(owned(document))
          return 'inserted' as const
        } catch (error) {
          if (isDuplicateKey(error)) return 'exists' as const
          throw error
        }
      })
    },
    async insertMany(into, documents) {
      for (let start = 0; start < documents.length; start += 500) {
        const chunk = documents.slice(start, start + 500).map(owned)
        try {
          await at(into.name).add(chunk)
        } catch (error) {
          if (!isDuplicateKey(error) && !isLost(error)) throw error
          for (const document of chunk) await store.insert(into, document as never)
        }
      }
    },
    async put(into, document) {
      const { _id, ...rest } = owned(document)
      await withRetry(gentle, isLost, () => at(into.name).doc(_id).set(rest))
    },
    async change(of, id, change, onlyIf = {}) {
      const { updated } = await at(of.name)
        .where(within({ ...onlyIf, _id: id }))
        .update(translateChange(database, change))
      return Number(updated) === 1
    },
    async changeAll(of, where, change) {
      const { updated } = await at(of.name).where(within(where)).update(translateChange(database, change))
      return Number(updated)
    },
    async remove(from, where) {
      const { deleted } = await withRetry(gentle, isLost, () => at(from.name).where(within(where)).remove())
      return Number(deleted)
    },
    transaction: (work) => runTransaction(county, work),
  }
  return store
}

/** The SDK types its replies loosely; what comes back is what this store wrote. */
const documentsOf = <D>(data: unknown): D[] => (Array.isArray(data) ? data : data ? [data] : []) as D[]
