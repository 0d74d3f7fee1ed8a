import type { CalendarDate, PersonId } from '@/domain/shared'
import { ruleValuesOf } from './rule-values'
import { isSourced } from './sourced'
import { keyIn, step } from './step'
import type { Programme } from './type'
import { fits } from './value-shape'

/** A county's change of one value. It takes effect only when a second official has approved it. */
export interface Override {
  readonly id: string
  /**
   * Where the value stands: `presencePolicy.lateGraceMinutes`, `roles.trainee.components.online-study.minimum`; every place of one
   * assumption at once, so that what belongs together never parts.
   */
  readonly paths: readonly string[]
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
  const proposed = judgeProposal(programme, override)
  if (proposed !== undefined) return proposed
  if (override.approvedBy === undefined) return 'not-approved'
  return override.approvedBy === override.proposedBy ? 'approved-by-proposer' : undefined
}

/** The same before anybody approved: whether it may be proposed. */
export function judgeProposal(
  programme: Programme,
  { paths, value, reason }: Pick<Override, 'paths' | 'value' | 'reason'>,
): OverrideProblem | undefined {
  const targets = paths.map((path) => ruleValuesOf(programme).find((one) => one.paths.includes(path)))
  if (targets.length === 0 || targets.includes(undefined)) return 'no-such-value'
  if (reason.trim() === '') return 'reason-missing'
  return targets.every((target) => target !== undefined && fits(target.shape, value))
    ? undefined
    : 'value-of-another-type'
}

/**
 * The programme with all overrides that may be applied, in order, a later one over an earlier; the version grows by
 * one for each. The values name the override that replaced them; the document's source stays, and what a county has
 * decided is no longer an assumption.
 */
export const applyOverrides = (programme: Programme, overrides: readonly Override[]): Programme =>
  overrides.reduce(
    (changed, override) =>
      judgeOverride(changed, override) === undefined ? withOverride(changed, override) : changed,
    programme,
  )

/** The programme as it would be with a change that nobody has approved yet: for a replay, never for a person's numbers. */
export const withOverride = (
  programme: Programme,
  override: Pick<Override, 'id' | 'paths' | 'value'>,
): Programme => ({
  ...override.paths.reduce(
    (changed, path) => replaced(changed, path.split('.'), override) as Programme,
    programme,
  ),
  version: programme.version + 1,
})

type Replacement = Pick<Override, 'id' | 'value'>

function replaced(part: unknown, [key, ...rest]: readonly string[], override: Replacement): unknown {
  if (key === undefined)
    return isSourced(part) ? { value: override.value, source: part.source, overriddenBy: override.id } : part
  if (Array.isArray(part))
    return part.map((one, at) => (keyIn(one, at) === key ? replaced(one, rest, override) : one))
  return { ...(part as object), [key]: replaced(step(part, key), rest, override) }
}
