import { type Period, within } from '@/domain/programme'
import type { LedgerEntry } from './entry'

/** Why an entry has no effect at all, whatever its kind. */
export type Void = 'reversed' | 'reversal' | 'repeated' | 'outside-period'

export interface Standing {
  readonly entry: LedgerEntry
  readonly void?: Void
}

/**
 * All entries in canonical order (date, then id), so that the order of arrival never matters, each with the reason why
 * it has no effect, if there is one. Of entries with one id the first in that order stands.
 */
export function standingOf(entries: readonly LedgerEntry[], period?: Period): Standing[] {
  const seen = new Set<string>()
  const ordered = [...entries].sort(canonical).map((entry) => {
    const repeated = seen.has(entry.id)
    seen.add(entry.id)
    return { entry, repeated }
  })
  const reversed = new Set(
    ordered.flatMap(({ entry, repeated }) => (repeated ? [] : (entry.reversalOf ?? []))),
  )
  return ordered.map(({ entry, repeated }) => {
    if (repeated) return { entry, void: 'repeated' }
    if (entry.reversalOf !== undefined) return { entry, void: 'reversal' }
    if (period !== undefined && !within(entry.on, period)) return { entry, void: 'outside-period' }
    return reversed.has(entry.id) ? { entry, void: 'reversed' } : { entry }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The content decides only between two different facts under one id, which no honest writer produces. */
const canonical = (a: LedgerEntry, b: LedgerEntry): number =>
  compare(a.on, b.on) || compare(a.id, b.id) || (a === b ? 0 : compare(JSON.stringify(a), JSON.stringify(b)))
