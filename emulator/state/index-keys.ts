import type { SqlValue } from './driver'
import { type DocumentId, encodeDate } from './stored-form'

/** Missing and null share one key, the smallest: MongoDB sorts null first, and a unique index counts missing as null. */
const NULL_KEY = Number.NEGATIVE_INFINITY

/** The SQL expression that an index stores for a field; queries must use the same text to be served by it. */
export const fieldExpression = (field: string): string =>
  `ifnull(json_extract(doc,'$.${field
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')}'),-9e999)`

/**
 * The value of `fieldExpression` for a document with this value, or undefined when SQLite and JavaScript might
 * not agree on it bit by bit (fractions, broken or NUL strings, objects): such a value does not narrow.
 */
export function indexKey(value: unknown): SqlValue | undefined {
  if (value === null || value === undefined) return NULL_KEY
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value + 0 : undefined
  if (typeof value === 'string') return /[\p{Surrogate}\0]/u.test(value) ? undefined : value
  if (value instanceof Date) return `{"$date":"${encodeDate(value)}"}`
  return undefined
}

/** Key of a document's `_id`: CloudBase allows strings and numbers, and `1` is not `'1'`. */
export const idKey = (id: DocumentId): string => (typeof id === 'number' ? `n${id}` : `s${id}`)

/** Kinds of values a field has ever had; decides whether SQLite's order and equality are MongoDB's. */
export const Kind = {
  null: 1,
  number: 2,
  string: 4,
  bool: 8,
  date: 16,
  array: 32,
  other: 64,
  fraction: 128,
} as const

export function kindAt(document: unknown, path: readonly string[]): number {
  let value = document
  for (const part of path) {
    if (Array.isArray(value)) return Kind.array
    if (typeof value !== 'object' || value === null) return Kind.null
    value = (value as Record<string, unknown>)[part]
  }
  if (value === null || value === undefined) return Kind.null
  if (typeof value === 'number') return Kind.number | numberKind(value)
  if (typeof value === 'string') return ordersAlike(value) ? Kind.string : Kind.string | Kind.other
  if (typeof value === 'boolean') return Kind.bool
  if (value instanceof Date) return Kind.date
  return Array.isArray(value) ? Kind.array : Kind.other
}

/** SQLite and MongoDB order strings by UTF-8, mingo by UTF-16: they part where surrogates come in. */
export const ordersAlike = (text: string): boolean => !/[\ud800-\udfff\0]/.test(text)

/** NaN and the infinities are stored as objects; fractions may differ in the last bit between SQLite and JavaScript. */
function numberKind(value: number): number {
  if (!Number.isFinite(value)) return Kind.other
  return Number.isSafeInteger(value) ? 0 : Kind.fraction
}

export function valueAt(document: unknown, path: readonly string[]): unknown {
  let value = document
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  return value
}

/** True when ORDER BY over the stored keys gives MongoDB's order null < number < string, or null < date, or null < bool. */
export function sortsLikeMongo(kinds: number): boolean {
  const rest = kinds & ~Kind.null
  return (rest & ~(Kind.number | Kind.string)) === 0 || rest === Kind.date || rest === Kind.bool
}
