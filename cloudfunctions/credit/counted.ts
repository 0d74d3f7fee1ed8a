import type { Actor, Store } from '@/cloudfunctions/kernel'
import { type CountedBy, countedBy, loadCounting } from '@/cloudfunctions/programme'
import type { Instant } from '@/domain/shared'
import type { LedgerDocument } from './documents'
import { entriesOf } from './ledger'

/** By which rules and within which dates the caller is counted, and everything on record. */
export async function ownRecords(
  store: Store,
  { person, school }: Actor,
  now: Instant,
): Promise<CountedBy & { entries: LedgerDocument[] }> {
  const [counting, entries] = await Promise.all([loadCounting(store, now), entriesOf(store, person)])
  return { ...countedBy(counting, school), entries }
}

/** What a person is told about the rules that count. */
export const shownRules = ({ programme, version, cohort, changes }: CountedBy) => ({
  programme: { id: programme.id, title: programme.title },
  /** How many of the county's own values the rules hold. */
  version,
  changes: changes.map(({ paths, value, reason, effectiveFrom }) => ({
    paths,
    value,
    reason,
    effectiveFrom,
  })),
  ...(cohort && { cohort: { name: cohort.name, period: cohort.period, course: cohort.course } }),
})
