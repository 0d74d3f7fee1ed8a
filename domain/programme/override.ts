import type { CalendarDate, PersonId } from '@/domain/shared'
import { isSourced, type Sourced } from './sourced'
import type { Programme } from './type'

/** A county's change of one value. It takes effect only when a second official has approved it. */
export interface Override {
  readonly id: string
  /** Where the value stands: `presencePolicy.lateGraceMinutes`, `roles.trainee.components.online-study.minimum`. */
  readonly path: string
  readonly value: unknown
  readonly reason: string
  readonly proposedBy: PersonId
  readonly proposedOn: CalendarDate
  readonly approvedBy?: PersonId
}

export type OverrideProblem =
  | 'not-approved'
  | 'approved-by-proposer'
  | 'no-such-value'
  | 'value-of-another-type'
  | 'reason-missing'

/** `undefined` when the override may be applied. */
export function judgeOverride(programme: Programme, override: Override): OverrideProblem | undefined {
  const target = find(programme, override.path.split('.'))
  if (target === undefined) return 'no-such-value'
  if (override.reason.trim() === '') return 'reason-missing'
  if (!sameShape(target.value, override.value)) return 'value-of-another-type'
  if (override.approvedBy === undefined) return 'not-approved'
  return override.approvedBy === override.proposedBy ? 'approved-by-proposer' : undefined
}

/**
 * The programme with all overrides that may be applied, in order, a later one over an earlier; the version grows by
 * one for each. The values name the override that replaced them; the document's source stays, and what a county has
 * decided is no longer an assumption.
 */
export const applyOverrides = (programme: Programme, overrides: readonly Override[]): Programme =>
  overrides.reduce((changed, override) => {
    if (judgeOverride(changed, override) !== undefined) return changed
    const next = replaced(changed, override.path.split('.'), override) as Programme
    return { ...next, version: changed.version + 1 }
  }, programme)

/** Steps into an object by its key and into a list by the `id` of an element. */
function step(part: unknown, key: string): unknown {
  if (Array.isArray(part)) return part.find((one) => idOf(one) === key)
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
  return (part as Record<string, unknown>)[key]
}

const idOf = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined

function find(programme: Programme, path: readonly string[]): Sourced<unknown> | undefined {
  const found = path.reduce<unknown>(step, programme)
  return isSourced(found) ? found : undefined
}

function replaced(part: unknown, [key, ...rest]: readonly string[], override: Override): unknown {
  if (key === undefined)
    return isSourced(part) ? { value: override.value, source: part.source, overriddenBy: override.id } : part
  if (Array.isArray(part)) return part.map((one) => (idOf(one) === key ? replaced(one, rest, override) : one))
  return { ...(part as object), [key]: replaced(step(part, key), rest, override) }
}

/** A number stays a whole non-negative number; anything else keeps its type; `null` (not printed) may become a number. */
function sameShape(before: unknown, after: unknown): boolean {
  if (typeof after === 'number') return (before === null || typeof before === 'number') && isAmount(after)
  return typeof before === typeof after && Array.isArray(before) === Array.isArray(after)
}

const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 0
