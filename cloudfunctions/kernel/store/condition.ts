/** What a field may be compared with directly. An object is never one: `{$ne: 1}` from a client would be an operator. */
export type Comparable = string | number | boolean | null | Date

const comparisons = ['in', 'all', 'gt', 'gte', 'lt', 'lte', 'neq'] as const
export type Comparison = (typeof comparisons)[number]

/** A comparison made by our own code. Being a class, it cannot arrive in a request. */
export class Condition {
  constructor(
    readonly comparison: Comparison,
    readonly value: Comparable | readonly Comparable[],
  ) {}
}

export const oneOf = (values: readonly Comparable[]): Condition => new Condition('in', values)
/** Of a field that is a list: it holds all of these. */
export const allOf = (values: readonly Comparable[]): Condition => new Condition('all', values)
export const above = (value: number | string): Condition => new Condition('gt', value)
export const atLeast = (value: number | string): Condition => new Condition('gte', value)
export const below = (value: number | string): Condition => new Condition('lt', value)
export const atMost = (value: number | string): Condition => new Condition('lte', value)
export const not = (value: Comparable): Condition => new Condition('neq', value)

/** Field → value or condition. Dotted names reach into documents and arrays. */
export type Where = Readonly<Record<string, Comparable | Condition>>

/**
 * The SDK silently drops a field that is `undefined` and then matches everybody, and it takes an object from a request as an
 * operator. Both end here.
 */
export function assertSafe(where: Where): void {
  for (const [field, value] of Object.entries(where)) {
    if (field.startsWith('$')) throw new TypeError(`where: operator ${field} is not a field`)
    const isList = value instanceof Condition && Array.isArray(value.value)
    const values: readonly unknown[] = isList
      ? value.value
      : [value instanceof Condition ? value.value : value]
    for (const one of values) {
      const primitive = one === null || ['string', 'number', 'boolean'].includes(typeof one)
      if (!primitive && !(one instanceof Date))
        throw new TypeError(`where: ${field} is ${one === undefined ? 'undefined' : 'an object'}`)
      if (typeof one === 'number' && Number.isNaN(one)) throw new TypeError(`where: ${field} is NaN`)
    }
  }
}
