import {
  type Amount,
  type Component,
  type EventKind,
  easeOf,
  type RoleRules,
  type Unit,
} from '@/domain/programme'
import type { Minutes } from '@/domain/shared'
import type { ComponentProgress, Headline } from './has-and-needs'
import { oncePerCourse } from './once-per-course'
import type { Standing } from './standing'

/** One thing still to be got. */
export interface Missing {
  /** Component id; `total` when all components are met and only the headline's sum is short. */
  readonly component: string
  readonly unit: Unit
  /** Hundredths of `unit`. */
  readonly lacks: Amount
  /** Where minutes must reach a threshold: how many more. */
  readonly lacksMinutes?: Minutes
  /** Kinds of events that give it, the easiest first; a page links each to where it is done. */
  readonly ways: readonly EventKind[]
}

/** What is missing, the easiest first: by the effort of the easiest way, then by the order in the document. */
export function missingOf(
  rules: RoleRules,
  headline: Headline,
  components: readonly ComponentProgress[],
  standing: readonly Standing[],
): Missing[] {
  const missing = rules.components.flatMap((component, at) => {
    const has = components[at]?.has ?? 0
    const lacks = (components[at]?.needs ?? 0) - has
    if (lacks <= 0) return []
    return [{ ...lackOf(component, lacks, standing), ...minutesLacking(component, standing) }]
  })
  return [...missing, ...totalLacking(rules, headline, missing)].sort((a, b) => easeOfWays(a) - easeOfWays(b))
}

const lackOf = (component: Component, lacks: Amount, standing: readonly Standing[]): Missing => ({
  component: component.id,
  unit: component.unit,
  lacks,
  ways: [...(awaitsLog(component, standing) ? (['training-log'] as const) : []), ...waysOf([component])],
})

/** Somebody was there already and only has to write. */
const awaitsLog = ({ counts }: Component, standing: readonly Standing[]): boolean =>
  standing.some(
    ({ entry, void: reason }) =>
      reason === 'without-log' && counts.some(({ kinds }) => kinds.includes(entry.kind)),
  )

const waysOf = (components: readonly Component[]): EventKind[] => {
  const kinds = components.flatMap(({ counts }) => counts.flatMap((counting) => counting.kinds))
  return [...new Set(kinds)].sort((a, b) => easeOf(a) - easeOf(b))
}

const easeOfWays = ({ ways }: Missing): number => {
  const [easiest] = ways
  return easiest === undefined ? Number.POSITIVE_INFINITY : easeOf(easiest)
}

function minutesLacking(component: Component, standing: readonly Standing[]): { lacksMinutes?: Minutes } {
  for (const { kinds, conversion } of component.counts) {
    if (conversion.by !== 'threshold') continue
    const once = oncePerCourse()
    let minutes = 0
    for (const { entry, void: reason } of standing)
      if (reason === undefined && kinds.includes(entry.kind)) minutes += once(entry, entry.minutes ?? 0)
    return { lacksMinutes: Math.max(0, conversion.minutes.value - minutes) as Minutes }
  }
  return {}
}

/** What the sum lacks beyond the missing components; more of any headline component that has room gives it. */
function totalLacking(rules: RoleRules, headline: Headline, missing: readonly Missing[]): Missing[] {
  if (headline.unit === 'none' || headline.needs === null) return []
  const counted = rules.components.filter(({ inHeadline }) => inHeadline)
  const filled = missing
    .filter(({ component }) => counted.some(({ id }) => id === component))
    .reduce((sum, { lacks }) => sum + lacks, headline.has)
  const lacks = headline.needs - filled
  if (lacks <= 0) return []
  const open = counted.filter(({ maximum }) => maximum === undefined)
  return [{ component: 'total', unit: headline.unit, lacks, ways: waysOf(open) }]
}
