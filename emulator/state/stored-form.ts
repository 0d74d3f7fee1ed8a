import { Failure } from '../failure'

export type DocumentId = string | number
export interface StoredDocument {
  _id: DocumentId
  [field: string]: unknown
}

/**
 * The stored form is relaxed Extended JSON: plain JSON numbers (every SDK number is a JavaScript number),
 * dates as `{"$date":"<ISO, UTC, ms>"}` so that their text sorts like the instants, NaN, ±Infinity and -0 as
 * `{"$numberDouble":…}`. The SDK reads it as it is, so a point read is answered without parsing.
 */
export function encodeStored(value: unknown): string {
  return JSON.stringify(value, replace)
}

export function decodeStored(text: string): StoredDocument {
  const parsed: unknown = JSON.parse(text)
  return (text.includes('{"$') ? revive(parsed) : parsed) as StoredDocument
}

/** Text form of a date inside a stored document; also its key in an index. */
export function encodeDate(date: Date): string {
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  // Difference: CloudBase keeps any 64-bit instant; here the years 0000 to 9999, whose text sorts like time.
  if (iso.length !== 24)
    throw new Failure('DATABASE_REQUEST_FAILED', 'The date is outside the years 0 to 9999.')
  return iso
}

function replace(this: unknown, key: string, value: unknown): unknown {
  // JSON.stringify has already called Date.toJSON; the raw value is still in the parent.
  const raw = (this as Record<string, unknown>)[key]
  if (raw instanceof Date) return { $date: encodeDate(raw) }
  if (typeof raw === 'number' && (!Number.isFinite(raw) || Object.is(raw, -0))) {
    return { $numberDouble: Object.is(raw, -0) ? '-0.0' : String(raw) }
  }
  return value
}

function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(revive)
  const object = value as Record<string, unknown>
  if (typeof object.$date === 'string') return new Date(object.$date)
  if (typeof object.$numberDouble === 'string') return Number(object.$numberDouble)
  for (const key of Object.keys(object)) {
    const child = object[key]
    if (typeof child === 'object') object[key] = revive(child)
  }
  return object
}
