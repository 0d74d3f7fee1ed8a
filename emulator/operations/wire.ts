import { EJSON } from 'bson'
import { Failure, notImitated } from '../failure'
import type { SqlOrder } from '../state/table'

/** The JSON body of an admin request; `query`, `data`, `order`, `projection` are Extended JSON texts. */
export type Params = Readonly<Record<string, unknown>>
export type Fields = Record<string, unknown>

export function text(params: Params, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '')
    throw new Failure('INVALID_PARAM', `${name} must be a string.`)
  return value
}

export function optionalText(params: Params, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A count of documents, `missing` when it is absent. */
export function count(params: Params, name: string, missing: number): number {
  const value = params[name]
  return typeof value === 'number' && value >= 0 ? Math.floor(value) : missing
}

/** Extended JSON object, from its text or already parsed; {} when absent. `now` fills server dates. */
export function decodeFields(value: unknown, now: number): Fields {
  if (value === undefined || value === '') return {}
  const parsed: unknown = decodeWire(value, now)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Failure('INVALID_PARAM', 'An object was expected.')
  }
  return parsed as Fields
}

export function decodeWire(value: unknown, now: number): unknown {
  try {
    const parsed: unknown =
      typeof value === 'string' ? EJSON.parse(value, { relaxed: true }) : EJSON.deserialize(value as Fields)
    return plain(parsed, now)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('INVALID_PARAM', `Not Extended JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
}

/** Turns BSON classes into what mingo and the stored form know. */
function plain(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((item) => plain(item, now))
  if ('_bsontype' in value) return plainBson(value as { _bsontype: string })
  const serverDate = (value as Fields).$tcb_server_date
  if (serverDate !== undefined) return new Date(now + Number((serverDate as Fields | null)?.offset ?? 0))
  const object: Fields = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw new Failure('INVALID_PARAM', 'A field cannot be called __proto__.')
    object[key] = plain(item, now)
  }
  return object
}

function plainBson(value: { _bsontype: string }): unknown {
  if (value._bsontype === 'BSONRegExp') {
    const { pattern, options } = value as unknown as { pattern: string; options: string }
    if (/[^imsu]/.test(options)) throw notImitated(`the regular expression option in "${options}"`)
    return new RegExp(pattern, options)
  }
  // Difference: binary data, ObjectId, Decimal128 and the other BSON types are refused; the SDK sends none by itself.
  throw notImitated(`values of the type ${value._bsontype}`)
}

/** `{field: 1 | -1}`, whose key order is the sort order. */
export function decodeOrder(value: unknown, now: number): SqlOrder[] {
  return Object.entries(decodeFields(value, now)).map(([field, direction]) => ({
    field,
    direction: direction === -1 ? -1 : 1,
  }))
}
