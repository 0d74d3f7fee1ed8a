import { Query } from 'mingo'
import { encodeStored, type StoredDocument } from '../state/stored-form'
import type { Operation } from './context'
import { count, decodeFields, decodeOrder, optionalText, text } from './wire'

/** Rows a query answers when it says nothing, and at most; the SDK counts the same. */
const DEFAULT_ROWS = 100
const MOST_ROWS = 1000

/** `doc.get` and `where.get`: database.getDocument → {data: {list: [ejson]}, limit, offset}. */
export const getDocument: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  const filter = decodeFields(params.query, clock())
  const projection = decodeFields(params.projection, clock())
  const limit = Math.min(count(params, 'limit', DEFAULT_ROWS) || DEFAULT_ROWS, MOST_ROWS)
  const offset = count(params, 'offset', 0)
  const order = decodeOrder(params.order, clock())
  return database.read(optionalText(params, 'transactionId'), (view) => {
    const id = pointOf(filter)
    if (id !== undefined && Object.keys(projection).length === 0) {
      const found = view.get(collection, id)
      return { data: { list: found === undefined || offset > 0 ? [] : [found] }, limit, offset }
    }
    const documents = view.select(collection, { filter, order, offset, limit })
    return { data: { list: project(documents, projection).map(encodeStored) }, limit, offset }
  })
}

/** The id, when the filter is nothing but an id. */
function pointOf(filter: Record<string, unknown>): string | number | undefined {
  const id = filter._id
  if (Object.keys(filter).length !== 1) return undefined
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

function project(documents: StoredDocument[], projection: Record<string, unknown>): StoredDocument[] {
  if (Object.keys(projection).length === 0) return documents
  return new Query<StoredDocument>({}).find<StoredDocument>(documents, projection).all()
}
