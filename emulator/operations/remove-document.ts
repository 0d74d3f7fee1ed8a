import type { Operation } from './context'
import { decodeFields, optionalText, text } from './wire'

/** `where.remove` and `doc.remove`: database.removeDocument → {data: {deleted}}. */
export const removeDocument: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  const filter = decodeFields(params.query, clock())
  const limit = params.multi === false ? 1 : Number.POSITIVE_INFINITY
  return database.write(optionalText(params, 'transactionId'), (view) => {
    const documents = view.select(collection, { filter, order: [], offset: 0, limit })
    for (const { _id } of documents) view.remove(collection, _id)
    return { data: { deleted: documents.length } }
  })
}
