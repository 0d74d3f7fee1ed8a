import {
  type Amount,
  type Assumption,
  assumptionsIn,
  type Component,
  type Programme,
  type ProgrammeRole,
  type RoleRules,
} from '@/domain/programme'
import type { LedgerEntry } from './entry'
import type { ComponentProgress, Headline } from './has-and-needs'
import { type Missing, missingOf } from './missing'
import { type CountedSpan, standingOf } from './standing'
import { tallyOf } from './tally'

/** `undefined`: the region's document has no pass rule for this role, so nobody passes or fails by it. */
export type Verdict = 'pass' | 'not-yet' | 'undefined'

export interface Progress {
  readonly headline: Headline
  readonly components: readonly ComponentProgress[]
  readonly verdict: Verdict
  /** In the order in which it is easiest to get. */
  readonly missing: readonly Missing[]
  readonly assumptions: readonly Assumption[]
}

/**
 * What one person has and still needs: a pure fold over the person's entries, in any order, repeats included.
 * Equal to the sum of what `explain` shows for the same entries.
 */
export function progress(
  programme: Programme,
  role: ProgrammeRole,
  entries: readonly LedgerEntry[],
  span: CountedSpan = {},
): Progress {
  const rules = programme.roles[role]
  if (rules === undefined) return withoutRules
  const standing = standingOf(entries, span, programme)
  const components = rules.components.map((component) => {
    const tally = tallyOf(component, programme.presencePolicy)
    for (const { entry, void: reason } of standing) if (reason === undefined) tally.add(entry)
    return progressOf(component, tally.counted(), tally.raw())
  })
  const headline = headlineOf(rules, components)
  return {
    headline,
    components,
    verdict: verdictOf(rules, headline, components),
    missing: missingOf(rules, headline, components, standing),
    assumptions: assumptionsFor(programme, rules),
  }
}

/** A role that the programme has no rules for. */
const withoutRules: Progress = {
  headline: { unit: 'none', has: null, needs: null, outOf: null },
  components: [],
  verdict: 'undefined',
  missing: [],
  assumptions: [],
}

const progressOf = (component: Component, has: Amount, raw: Amount): ComponentProgress => ({
  id: component.id,
  name: component.name,
  unit: component.unit,
  has,
  needs: component.minimum?.value ?? component.maximum?.value ?? null,
  max: component.maximum?.value ?? null,
  capped: raw > has,
})

function headlineOf(rules: RoleRules, components: readonly ComponentProgress[]): Headline {
  const rule = rules.headline
  if (rule.unit === 'none') return withoutRules.headline
  const counted = rules.components.filter((component) => component.inHeadline).map(({ id }) => id)
  return {
    unit: rule.unit,
    has: components.filter(({ id }) => counted.includes(id)).reduce((sum, { has }) => sum + has, 0),
    needs: rule.required?.value ?? null,
    outOf: rule.outOf.value,
  }
}

function verdictOf(rules: RoleRules, headline: Headline, components: readonly ComponentProgress[]): Verdict {
  if (rules.pass.value === 'undefined' || headline.unit === 'none') return 'undefined'
  const minimaMet = rules.components.every(
    (component, at) =>
      component.minimum === undefined || (components[at]?.has ?? 0) >= component.minimum.value,
  )
  return minimaMet && headline.has >= (headline.needs ?? 0) ? 'pass' : 'not-yet'
}

/** Everything that the role's numbers rest on and no document prints; the grace minutes where presence counts. */
function assumptionsFor(programme: Programme, rules: RoleRules): readonly Assumption[] {
  const countsPresence = rules.components.some(({ counts }) =>
    counts.some(({ kinds }) => kinds.includes('onsite-training')),
  )
  return assumptionsIn(countsPresence ? [rules, programme.presencePolicy] : rules)
}
