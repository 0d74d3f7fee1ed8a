import { type EventKind, type Period, type Programme, within } from '@/domain/programme'
import type { Instant } from '@/domain/shared'
import type { LedgerEntry } from './entry'

/** Which entries belong to the cohort that is counted; without any of it all do. */
export interface CountedSpan {
  /** The cohort's dates, both included: entries outside do not count. */
  readonly period?: Period
  /** The cohort was closed then: what was recorded later, entry or reversal, has no part in its result. */
  readonly closedAt?: Instant
  /** An earlier cohort that was closed; what was recorded for it afterwards counts here. */
  readonly carriesFrom?: { readonly period: Period; readonly closedAt: Instant }
}

/** Why an entry has no effect at all, whatever its kind. */
export type Void = 'reversed' | 'reversal' | 'repeated' | 'outside-period' | 'after-close' | 'without-log'

export interface Standing {
  readonly entry: LedgerEntry
  readonly void?: Void
}

/**
 * All entries in canonical order (date, then id), so that the order of arrival never matters, each with the reason why
 * it has no effect, if there is one. Of entries with one id the first in that order stands. Where the programme wants a log for a half-day's
 * credit, presence stands as soon as its log does.
 */
export function standingOf(
  entries: readonly LedgerEntry[],
  span: CountedSpan,
  { logRule }: Pick<Programme, 'logRule'>,
): Standing[] {
  const standing = standingByThemselves(entries, span)
  if (!logRule.requiredForCredit.value) return standing
  const logged = new Set(
    standing.flatMap(({ entry, void: reason }) =>
      entry.kind === 'training-log' && reason === undefined ? (entry.session ?? []) : [],
    ),
  )
  return standing.map((one) => (awaitsLog(one, logged) ? { entry: one.entry, void: 'without-log' } : one))
}

const PRESENCE: ReadonlySet<EventKind> = new Set<EventKind>(['onsite-training', 'live-online-training'])

/** What names no half-day was not recorded here, and nobody can write a log about it. */
const awaitsLog = ({ entry, void: reason }: Standing, logged: ReadonlySet<string>): boolean =>
  reason === undefined &&
  PRESENCE.has(entry.kind) &&
  entry.session !== undefined &&
  !logged.has(entry.session)

function standingByThemselves(entries: readonly LedgerEntry[], span: CountedSpan): Standing[] {
  const seen = new Set<string>()
  const ordered = [...entries].sort(canonical).map((entry) => {
    const repeated = seen.has(entry.id)
    seen.add(entry.id)
    return { entry, repeated, late: isLate(entry, span.closedAt) }
  })
  const reversed = new Set(
    ordered.flatMap(({ entry, repeated, late }) => (repeated || late ? [] : (entry.reversalOf ?? []))),
  )
  return ordered.map(({ entry, repeated, late }) => {
    if (repeated) return { entry, void: 'repeated' }
    if (late) return { entry, void: 'after-close' }
    if (entry.reversalOf !== undefined) return { entry, void: 'reversal' }
    if (!isWithin(entry, span)) return { entry, void: 'outside-period' }
    return reversed.has(entry.id) ? { entry, void: 'reversed' } : { entry }
  })
}

const isLate = ({ recordedAt }: LedgerEntry, limit: Instant | undefined): boolean =>
  limit !== undefined && recordedAt !== undefined && recordedAt > limit

const isWithin = (entry: LedgerEntry, { period, carriesFrom }: CountedSpan): boolean =>
  period === undefined ||
  within(entry.on, period) ||
  (carriesFrom !== undefined && within(entry.on, carriesFrom.period) && isLate(entry, carriesFrom.closedAt))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The content decides only between two different facts under one id, which no honest writer produces. */
const canonical = (a: LedgerEntry, b: LedgerEntry): number =>
  compare(a.on, b.on) || compare(a.id, b.id) || (a === b ? 0 : compare(JSON.stringify(a), JSON.stringify(b)))
