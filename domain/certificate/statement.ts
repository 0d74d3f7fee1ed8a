import {
  type CountedSpan,
  type EntryOutcome,
  explain,
  type LedgerEntry,
  progress,
  type Verdict,
} from '@/domain/credit'
import type { Assumption, Programme, ProgrammeRole, Source } from '@/domain/programme'
import type { CalendarDate } from '@/domain/shared'
import type { CertifiedAmount, CertifiedComponent } from './credential'

/** One recorded fact as the paper lists it; `gave` in hundredths of the component's unit. */
export interface StatementLine {
  readonly entry: string
  readonly on: CalendarDate
  readonly gave: number
}

export interface StatementComponent extends CertifiedComponent {
  readonly id: string
  readonly source: Source
  readonly lines: readonly StatementLine[]
}

/** All that a paper says about somebody's record on one day; kept with the paper, so that it can be printed again unchanged. */
export interface Statement {
  readonly programme: { readonly id: string; readonly version: number; readonly title: string }
  readonly verdict: Verdict
  readonly headline?: CertifiedAmount
  readonly components: readonly StatementComponent[]
  readonly assumptions: readonly Assumption[]
  readonly documents: readonly { readonly id: string; readonly title: string }[]
}

/** Entries that a threshold was reached by, though each of them gave nothing by itself. */
const TOWARDS: ReadonlySet<EntryOutcome> = new Set<EntryOutcome>(['towards-threshold', 'partly-same-course'])

/**
 * What a paper states of somebody's entries. What was cancelled is left out before anything is counted, so that the lines of a component
 * add up to its figure; lines that a cap left without worth are not listed.
 */
export function stateRecord(
  programme: Programme,
  role: ProgrammeRole,
  entries: readonly LedgerEntry[],
  span: CountedSpan = {},
): Statement {
  const standing = withoutCancelled(entries)
  const { headline, components, verdict, assumptions } = progress(programme, role, standing, span)
  return {
    programme: { id: programme.id, version: programme.version, title: programme.title },
    verdict,
    ...(headline.unit !== 'none' && {
      headline: { unit: headline.unit, has: headline.has, needs: headline.needs },
    }),
    components: explain(programme, role, standing, span).components.map(
      ({ id, name, unit, has, source, lines }) => ({
        id,
        name,
        unit,
        has,
        needs: components.find((component) => component.id === id)?.needs ?? null,
        source,
        lines: lines.flatMap(({ entry, gave, reason }) =>
          gave > 0 || TOWARDS.has(reason) ? [{ entry: entry.id, on: entry.on, gave }] : [],
        ),
      }),
    ),
    assumptions,
    documents: programme.documents.map(({ id, title }) => ({ id, title })),
  }
}

function withoutCancelled(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const cancelled = new Set(entries.flatMap(({ reversalOf }) => reversalOf ?? []))
  return entries.filter(({ id, reversalOf }) => reversalOf === undefined && !cancelled.has(id))
}
