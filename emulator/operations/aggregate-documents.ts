import { Aggregator } from 'mingo'
import { Failure } from '../failure'
import { encodeStored, type StoredDocument } from '../state/stored-form'
import type { Operation } from './context'
import { decodeWire, type Fields, text } from './wire'

/**
 * `aggregate().….end()`: database.aggregateDocuments {stages: [{stageKey, stageValue}]} → {data: {list: [ejson]}}.
 * The leading `$match` stages narrow through the indexes.
 */
export const aggregateDocuments: Operation = async (params, { database, clock }) => {
  const collection = text(params, 'collectionName')
  if (!Array.isArray(params.stages)) throw new Failure('INVALID_PARAM', 'stages must be an array.')
  const stages = params.stages.map(
    ({ stageKey, stageValue }: Record<string, string>): Fields => ({
      [String(stageKey)]: decodeStage(String(stageValue), clock()),
    }),
  )
  return database.read(undefined, (view) => {
    const all = (name: string, filter: Fields) =>
      view.select(name, { filter, order: [], offset: 0, limit: Number.POSITIVE_INFINITY })
    const first = stages.findIndex((stage) => !('$match' in stage))
    const leading = first === -1 ? stages.length : first
    const filter = leading === 0 ? {} : { $and: stages.slice(0, leading).map((stage) => stage.$match) }
    const pipeline = new Aggregator(stages.slice(leading), { collectionResolver: (name) => all(name, {}) })
    return { data: { list: pipeline.run<StoredDocument>(all(collection, filter)).map(encodeStored) } }
  })
}

/** A stage's value is Extended JSON of an object, or plain JSON of a text or number (`count`, `limit`, …). */
function decodeStage(value: string, now: number): unknown {
  const parsed: unknown = JSON.parse(value)
  return typeof parsed === 'object' ? decodeWire(value, now) : parsed
}
