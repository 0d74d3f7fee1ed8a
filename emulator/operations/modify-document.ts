import { Failure } from '../failure'
import { encodeStored } from '../state/stored-form'
import type { View } from '../state/view'
import type { Operation } from './context'
import { documentId } from './insert-document'
import { changed, modifierOf } from './updating'
import { decodeFields, type Fields, optionalText, text } from './wire'

/**
 * `where.update`, `doc.update` (merge) and `doc.set` (replace, upsert):
 * database.modifyDocument → {data: {updated, upsert_id}}. `updated` counts documents that really changed.
 */
export const modifyDocument: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  const filter = decodeFields(params.query, clock())
  const data = decodeFields(params.data, clock())
  return database.write(optionalText(params, 'transactionId'), (view) => {
    if (params.merge === false) return { data: set(view, collection, filter, data) }
    const updated = merge(view, collection, filter, data, params.multi === true)
    return { data: { updated, upsert_id: null } }
  })
}

function merge(view: View, collection: string, filter: Fields, data: Fields, multi: boolean): number {
  const modifier = modifierOf(data)
  const limit = multi ? Number.POSITIVE_INFINITY : 1
  let updated = 0
  for (const document of view.select(collection, { filter, order: [], offset: 0, limit })) {
    const next = changed(document, modifier)
    if (!next) continue
    view.replace(collection, next)
    updated += 1
  }
  return updated
}

function set(
  view: View,
  collection: string,
  filter: Fields,
  data: Fields,
): { updated: number; upsert_id: unknown } {
  if (Object.keys(data).some((key) => key.startsWith('$'))) {
    throw new Failure('DATABASE_REQUEST_FAILED', 'A whole document cannot hold update operators.')
  }
  const { _id, ...fields } = data
  // The id stands first in every stored document, so equal texts are equal documents.
  const document = { _id: documentId(filter._id ?? _id), ...fields }
  const stored = view.get(collection, document._id)
  if (stored === undefined) {
    view.insert(collection, document)
    return { updated: 0, upsert_id: document._id }
  }
  if (encodeStored(document) === stored) return { updated: 0, upsert_id: null }
  view.replace(collection, document)
  return { updated: 1, upsert_id: null }
}
