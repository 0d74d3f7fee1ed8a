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
import type { FoldOptions } from './fold'
import type { GainReason } from './meter'
import { type Standing, standingOf, type Void } from './standing'
import { tallyOf } from './tally'

/** What one entry gave to one component. The lines of a component add up to its `has`. */
export interface ExplanationLine {
  readonly entry: LedgerEntry
  /** Hundredths of the component's unit; negative for the reversal of an entry that had counted. */
  readonly gave: Amount
  /** What it would have given without the maximum. */
  readonly beforeCap: Amount
  readonly reason: GainReason | Void
}

export interface ComponentExplanation {
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
  options: FoldOptions = {},
): Explanation {
  const components = programme.roles[role]?.components ?? []
  const standing = standingOf(entries, options.period)
  const counts = (entry: LedgerEntry) => components.some((component) => countsKind(component, entry))
  return {
    components: components.map((component) => explainComponent(programme, component, standing)),
    uncounted: standing
      .filter((one) => one.entry.reversalOf === undefined && !counts(one.entry))
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

/** Walks the history as it was written: an entry counts until its reversal takes back exactly what it changed. */
function linesOf(
  programme: Programme,
  component: Component,
  standing: readonly Standing[],
): ExplanationLine[] {
  const alive = new Map<string, LedgerEntry>()
  const reversals = new Map(
    standing.flatMap(({ entry }) => (entry.reversalOf === undefined ? [] : [[entry.id, entry.reversalOf]])),
  )
  const cancelled = new Set<string>()
  const kindOf = new Map(standing.map(({ entry }) => [entry.id, entry]))
  let tally = tallyOf(component, programme.presencePolicy)
  const lines: ExplanationLine[] = []

  const change = (act: () => GainReason | Void): Omit<ExplanationLine, 'entry'> => {
    const before = { raw: tally.raw(), counted: tally.counted() }
    const reason = act()
    const gave = tally.counted() - before.counted
    const beforeCap = tally.raw() - before.raw
    return { gave, beforeCap, reason: reason === 'counted' ? cappedReason(gave, beforeCap) : reason }
  }

  for (const { entry, void: reason } of standing) {
    const target = reversals.get(entry.id)
    const subject = target === undefined ? entry : kindOf.get(target)
    if (subject === undefined || !countsKind(component, subject)) continue
    if (target !== undefined && reason === 'reversal') {
      cancelled.add(target)
      const line = change(() => {
        if (alive.delete(target)) {
          tally = tallyOf(component, programme.presencePolicy)
          for (const one of alive.values()) tally.add(one)
        }
        return 'reversal'
      })
      lines.push({ entry, ...line })
      continue
    }
    const idle = reason !== undefined && (reason !== 'reversed' || cancelled.has(entry.id))
    const line = change(() => {
      if (idle) return reason
      alive.set(entry.id, entry)
      const added = tally.add(entry) ?? 'no-amount'
      return reason ?? added
    })
    lines.push({ entry, ...line })
  }
  return lines
}

function cappedReason(gave: Amount, beforeCap: Amount): GainReason {
  if (gave === beforeCap) return 'counted'
  return gave === 0 ? 'capped' : 'partly-capped'
}
