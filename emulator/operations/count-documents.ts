import type { Operation } from './context'
import { decodeFields, text } from './wire'

/** `where.count`: database.calculateDocument → {data: {total}}. Never inside a transaction: the SDK sends no id. */
export const countDocuments: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  const filter = decodeFields(params.query, clock())
  return database.read(undefined, (view) => ({
    data: { total: view.count(collection, filter) },
  }))
}
