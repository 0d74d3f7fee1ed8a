import type { SqlValue } from './driver'
import { fieldExpression, idKey, indexKey, Kind, ordersAlike } from './index-keys'
import type { Condition, Table } from './table'

/** Stays well under SQLite's limit of bound values. */
const MOST_VALUES = 2000

/**
 * Translates what the indexes can decide of a filter into SQL. The result may let through too much (mingo decides
 * after it), never too little: fields that have held an array, and values whose keys are not exact, do not narrow.
 */
export function narrow(table: Table, filter: Readonly<Record<string, unknown>>): Condition {
  const conditions = conditionsOf(table, filter)
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    params: conditions.flatMap(({ params }) => params),
  }
}

/**
 * Whether the SQL of `narrow` lets through exactly what the filter means, so that counting needs no document: equality with plain strings and
 * whole numbers, on indexed fields that never held anything whose key a string or a number could share (true is stored as 1).
 */
export const decides = (table: Table, filter: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(filter).every(([field, value]) => {
    const kinds = field === '_id' ? Kind.string : table.kindsOf(field)
    const isPlain = kinds !== undefined && (kinds & ~(Kind.null | Kind.number | Kind.string)) === 0
    return isPlain && equalsOf(value).every(isPlainValue)
  })

/** The values that a field may have; nothing plain for any other operator. */
function equalsOf(value: unknown): readonly unknown[] {
  if (!isOperators(value)) return [value]
  const [operator, operand] = Object.entries(value)[0] ?? []
  if (Object.keys(value).length > 1) return [value]
  if (operator === '$eq') return [operand]
  return operator === '$in' && Array.isArray(operand) && operand.length <= MOST_VALUES ? operand : [value]
}

const isPlainValue = (value: unknown): boolean =>
  (typeof value === 'string' || Number.isSafeInteger(value)) && indexKey(value) !== undefined

function conditionsOf(table: Table, filter: Readonly<Record<string, unknown>>): Condition[] {
  return Object.entries(filter).flatMap(([field, value]) => {
    if (field === '$and' && Array.isArray(value))
      return value.flatMap((branch) => conditionsOf(table, branch))
    if (field === '$or' && Array.isArray(value)) return eitherOf(value.map((branch) => narrow(table, branch)))
    if (field === '_id')
      return fieldConditions({ expression: 'id', keyOf: keyOfId, ranges: () => false }, value)
    const kinds = table.kindsOf(field)
    if (kinds === undefined || kinds & Kind.array) return []
    const ranges = (bound: unknown) =>
      bound instanceof Date ||
      ((kinds & Kind.other) === 0 &&
        (typeof bound === 'string' ? ordersAlike(bound) : Number.isSafeInteger(bound)))
    return fieldConditions({ expression: fieldExpression(field), keyOf: indexKey, ranges }, value)
  })
}

function eitherOf(branches: readonly Condition[]): Condition[] {
  if (branches.length === 0 || branches.some(({ sql }) => sql === '')) return []
  const params = branches.flatMap((branch) => branch.params)
  if (params.length > MOST_VALUES) return []
  return [{ sql: `(${branches.map(({ sql }) => `(${sql})`).join(' OR ')})`, params }]
}

interface Field {
  readonly expression: string
  readonly keyOf: (value: unknown) => SqlValue | undefined
  /** Whether SQLite orders this field around the bound as MongoDB does. */
  readonly ranges: (bound: unknown) => boolean
}

const keyOfId: Field['keyOf'] = (id) =>
  typeof id === 'string' || typeof id === 'number' ? idKey(id) : undefined

function fieldConditions({ expression, keyOf, ranges }: Field, value: unknown): Condition[] {
  if (!isOperators(value)) return comparison(expression, '=', keyOf(value))
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (operator === '$eq') return comparison(expression, '=', keyOf(operand))
    if (operator === '$in' && Array.isArray(operand)) return membership(expression, operand.map(keyOf))
    if (!ranges(operand)) return []
    // The bound itself stays in; mingo takes it out for $gt and $lt.
    if (operator === '$gt' || operator === '$gte') return comparison(expression, '>=', keyOf(operand))
    if (operator === '$lt' || operator === '$lte') return comparison(expression, '<=', keyOf(operand))
    return []
  })
}

const isOperators = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).some((key) => key.startsWith('$'))

function comparison(expression: string, sign: '=' | '>=' | '<=', key: SqlValue | undefined): Condition[] {
  return key === undefined ? [] : [{ sql: `${expression}${sign}?`, params: [key] }]
}

function membership(expression: string, keys: readonly (SqlValue | undefined)[]): Condition[] {
  const known = keys.filter((key) => key !== undefined)
  if (known.length < keys.length || known.length > MOST_VALUES) return []
  return [{ sql: `${expression} IN (${known.map(() => '?').join(',')})`, params: known }]
}
