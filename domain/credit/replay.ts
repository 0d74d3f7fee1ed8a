import type { Amount, Programme, ProgrammeRole } from '@/domain/programme'
import type { PersonId } from '@/domain/shared'
import type { LedgerEntry } from './entry'
import { progress, type Verdict } from './fold'
import type { CountedSpan } from './standing'

export interface ReplayRecord {
  readonly person: PersonId
  readonly role: ProgrammeRole
  readonly entries: readonly LedgerEntry[]
  readonly span?: CountedSpan
}

interface Standpoint {
  readonly has: Amount | null
  readonly verdict: Verdict
}

/** One person whose result would change. */
export interface ReplayDifference {
  readonly person: PersonId
  readonly role: ProgrammeRole
  readonly before: Standpoint
  readonly after: Standpoint
  readonly components: readonly { readonly id: string; readonly before: Amount; readonly after: Amount }[]
  readonly effect: 'gains' | 'loses' | 'both'
}

/**
 * Who would gain or lose if `after` replaced `before` (two versions of one programme) for past records. Nothing is
 * applied; people whose numbers and verdict stay the same are left out.
 */
export function replay(
  before: Programme,
  after: Programme,
  records: Iterable<ReplayRecord>,
): ReplayDifference[] {
  const differences: ReplayDifference[] = []
  for (const record of records) {
    const difference = differenceOf(before, after, record)
    if (difference !== undefined) differences.push(difference)
  }
  return differences
}

function differenceOf(
  before: Programme,
  after: Programme,
  { person, role, entries, span }: ReplayRecord,
): ReplayDifference | undefined {
  const then = progress(before, role, entries, span)
  const now = progress(after, role, entries, span)
  const hasOf = (side: typeof then, id: string): Amount =>
    side.components.find((component) => component.id === id)?.has ?? 0
  const ids = new Set([...then.components, ...now.components].map(({ id }) => id))
  const components = [...ids]
    .map((id) => ({ id, before: hasOf(then, id), after: hasOf(now, id) }))
    .filter((component) => component.before !== component.after)
  if (components.length === 0 && then.verdict === now.verdict && then.headline.has === now.headline.has)
    return undefined
  const rank = { undefined: 0, 'not-yet': 0, pass: 1 } as const
  const changes = [
    ...components.map((component) => component.after - component.before),
    rank[now.verdict] - rank[then.verdict],
  ]
  const gains = changes.some((change) => change > 0)
  const loses = changes.some((change) => change < 0)
  return {
    person,
    role,
    before: { has: then.headline.has, verdict: then.verdict },
    after: { has: now.headline.has, verdict: now.verdict },
    components,
    effect: gains && loses ? 'both' : loses ? 'loses' : 'gains',
  }
}
