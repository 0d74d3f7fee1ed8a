import type { EventKind } from '@/domain/programme'
import type { CalendarDate, Credits, Hours, Instant, Minutes, PersonId, Points } from '@/domain/shared'

/**
 * One raw fact in the append-only ledger 台账. It says what happened, in the unit of the fact; what it earns is decided
 * by the fold, so that a changed rule or a reversal never leaves a wrong number behind.
 */
export interface LedgerEntry {
  /** Deterministic: the same fact written twice has the same id and counts once. */
  readonly id: string
  readonly person: PersonId
  readonly kind: EventKind
  readonly on: CalendarDate
  /** When it was written down; `on` is when it happened. Absent: before any cohort was closed. */
  readonly recordedAt?: Instant
  /** Document that the fact comes from: a check-out, an upload, a row of an import. */
  readonly source: string
  readonly minutes?: Minutes
  readonly hours?: Hours
  readonly credits?: Credits
  readonly points?: Points
  /** Of which course the study is, and whether it was measured here or reported by another platform; absent: nobody said. */
  readonly course?: { readonly id: string; readonly by: 'measured' | 'reported' }
  /** Which half-day somebody was present at, or wrote a log about; absent: nobody said. */
  readonly session?: string
  /** How often, or how many people or cases (`of` how many); whole numbers. Absent means once. */
  readonly count?: number
  readonly of?: number
  /** Presence: what the session is worth, in hundredths of the programme's unit (`Session.worth`). */
  readonly worth?: Credits | Hours
  /** Presence: minutes between the start and a late check-in, and between an early check-out and the end. */
  readonly lateMinutes?: Minutes
  readonly earlyLeaveMinutes?: Minutes
  /** Id of the entry that this one cancels 冲销. A reversal has no amount of its own and is final. */
  readonly reversalOf?: string
}
