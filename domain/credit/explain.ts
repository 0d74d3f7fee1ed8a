import type {
  Amount,
  Assumption,
  Component,
  Programme,
  ProgrammeRole,
  Source,
  Unit,
} from '@/domain/programme'
import { assumptionsIn } from '@/domain/programme'
import type { LedgerEntry } from './entry'
import { type Change, historyOf } from './history'
import { type CountedSpan, type Standing, standingOf } from './standing'

/** What one entry gave to one component. The lines of a component add up to its `has`. */
interface ExplanationLine extends Change {
  readonly entry: LedgerEntry
}

interface ComponentExplanation {
  readonly id: string
  readonly name: string
  readonly unit: Unit
  /** The clause that gives the credit. */
  readonly source: Source
  readonly has: Amount
  readonly max: Amount | null
  readonly lines: readonly ExplanationLine[]
  readonly assumptions: readonly Assumption[]
}

export interface Explanation {
  readonly components: readonly ComponentExplanation[]
  /** Entries whose kind nothing in this role's rules counts: kept, shown, worth nothing. */
  readonly uncounted: readonly LedgerEntry[]
}

/** “Why is it this number”: entry by entry, in canonical order, caps and both sides of every reversal visible. */
export function explain(
  programme: Programme,
  role: ProgrammeRole,
  entries: readonly LedgerEntry[],
  span: CountedSpan = {},
): Explanation {
  const components = programme.roles[role]?.components ?? []
  const standing = standingOf(entries, span, programme)
  const counts = (entry: LedgerEntry) => components.some((component) => countsKind(component, entry))
  return {
    components: components.map((component) => explainComponent(programme, component, standing)),
    uncounted: standing
      .filter((one) => one.void !== 'repeated' && one.entry.reversalOf === undefined && !counts(one.entry))
      .map((one) => one.entry),
  }
}

const countsKind = (component: Component, entry: LedgerEntry): boolean =>
  component.counts.some(({ kinds }) => kinds.includes(entry.kind))

function explainComponent(
  programme: Programme,
  component: Component,
  standing: readonly Standing[],
): ComponentExplanation {
  const lines = linesOf(programme, component, standing)
  return {
    id: component.id,
    name: component.name,
    unit: component.unit,
    source: component.source,
    has: lines.reduce((sum, { gave }) => sum + gave, 0),
    max: component.maximum?.value ?? null,
    lines,
    assumptions: assumptionsIn(component),
  }
}

function linesOf(
  programme: Programme,
  component: Component,
  standing: readonly Standing[],
): ExplanationLine[] {
  const written = new Map<string, LedgerEntry>()
  for (const { entry, void: reason } of standing) if (reason !== 'repeated') written.set(entry.id, entry)
  const history = historyOf(component, programme.presencePolicy)
  return standing.flatMap(({ entry, void: reason }) => {
    const subject = entry.reversalOf === undefined ? entry : written.get(entry.reversalOf)
    if (subject === undefined || !countsKind(component, subject)) return []
    return [{ entry, ...history.write(entry, reason) }]
  })
}
