import { encodeStored } from '../state/stored-form'
import type { Operation } from './context'
import { changed, modifierOf } from './updating'
import { decodeFields, optionalText, text } from './wire'

/** `where.updateAndReturn`: changes the first match; database.modifyAndReturnDoc → {data: {updated, doc: ejson}}. */
export const modifyAndReturn: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  const filter = decodeFields(params.query, clock())
  const modifier = modifierOf(decodeFields(params.data, clock()))
  return database.write(optionalText(params, 'transactionId'), (view) => {
    const [document] = view.select(collection, { filter, order: [], offset: 0, limit: 1 })
    if (!document) return { data: { updated: 0, doc: null } }
    const next = changed(document, modifier)
    if (next) view.replace(collection, next)
    return { data: { updated: next ? 1 : 0, doc: encodeStored(next ?? document) } }
  })
}
