import type { Amount, Component, PresencePolicy } from '@/domain/programme'
import type { LedgerEntry } from './entry'
import type { GainReason } from './meter'
import type { Void } from './standing'
import { tallyOf } from './tally'

/** What became of an entry, or why it had no effect at all. */
export type EntryOutcome = GainReason | Void

/** What writing one entry changed, in hundredths of the component's unit. */
export interface Change {
  /** Negative for the reversal of an entry that had counted. */
  readonly gave: Amount
  /** What it would have given without the maximum. */
  readonly beforeCap: Amount
  readonly reason: EntryOutcome
}

/** One component's history: entries are written in canonical order, and a reversal takes back what its entry changed. */
export interface History {
  write(entry: LedgerEntry, reason: Void | undefined): Change
}

export function historyOf(component: Component, presence: PresencePolicy): History {
  const counting = new Map<string, LedgerEntry>()
  const cancelled = new Set<string>()
  let tally = tallyOf(component, presence)

  function add(entry: LedgerEntry): GainReason {
    counting.set(entry.id, entry)
    return tally.add(entry) ?? 'no-amount'
  }

  /** Counts all over again without the entry: room under a cap that it leaves goes to the others. */
  function takeBack(target: string): void {
    cancelled.add(target)
    if (!counting.delete(target)) return
    tally = tallyOf(component, presence)
    for (const entry of counting.values()) tally.add(entry)
  }

  function apply(entry: LedgerEntry, reason: Void | undefined): EntryOutcome {
    if (reason === undefined) return add(entry)
    if (reason === 'reversal' && entry.reversalOf !== undefined) takeBack(entry.reversalOf)
    if (reason === 'reversed' && !cancelled.has(entry.id)) add(entry)
    return reason
  }

  return {
    write(entry, reason) {
      const before = { counted: tally.counted(), raw: tally.raw() }
      const outcome = apply(entry, reason)
      const gave = tally.counted() - before.counted
      const beforeCap = tally.raw() - before.raw
      return { gave, beforeCap, reason: outcome === 'counted' ? cappedReason(gave, beforeCap) : outcome }
    },
  }
}

function cappedReason(gave: Amount, beforeCap: Amount): GainReason {
  if (gave === beforeCap) return 'counted'
  return gave === 0 ? 'capped' : 'partly-capped'
}
