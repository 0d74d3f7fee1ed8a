import { randomBytes } from 'node:crypto'
import { Failure } from '../failure'
import type { DocumentId, StoredDocument } from '../state/stored-form'
import type { Operation } from './context'
import { decodeFields, optionalText, text } from './wire'

/** `collection.add(one or many)`: database.insertDocument {collectionName, data: [ejson]} → {data: {insertedIds}}. */
export const insertDocument: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  if (!Array.isArray(params.data)) throw new Failure('INVALID_PARAM', 'data must be an array.')
  const documents = params.data.map((item) => withId(decodeFields(item, clock())))
  return database.write(optionalText(params, 'transactionId'), (view) => {
    // Like MongoDB's ordered insertMany: what stands before a duplicate stays. Not proved against production.
    for (const document of documents) view.insert(collection, document)
    return { data: { insertedIds: documents.map(({ _id }) => _id) } }
  })
}

function withId(fields: Record<string, unknown>): StoredDocument {
  const { _id = randomBytes(16).toString('hex'), ...rest } = fields
  return { _id: documentId(_id), ...rest }
}

export function documentId(value: unknown): DocumentId {
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new Failure('INVALID_PARAM', '_id must be a string or a number.')
}
