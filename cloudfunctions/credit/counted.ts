import type { Actor, Store } from '@/cloudfunctions/kernel'
import { type CountedBy, countedBy, loadCounting } from '@/cloudfunctions/programme'
import { ruleValuesOf } from '@/domain/programme'
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
export const shownRules = (counted: CountedBy) => {
  const { programme, version, cohort } = counted
  return {
    programme: { id: programme.id, title: programme.title },
    /** How many of the county's own values the rules hold. */
    version,
    changes: shownChanges(counted),
    ...(cohort && { cohort: { name: cohort.name, period: cohort.period, course: cohort.course } }),
  }
}

/** The county's own values that stand, each with what it is, since when and why. */
const shownChanges = ({ programme, changes }: CountedBy) =>
  ruleValuesOf(programme).flatMap(({ paths, names, shape, value, sourced }) => {
    const change = changes.find(({ id }) => id === sourced.overriddenBy)
    if (!change) return []
    return [{ paths, names, shape, value, reason: change.reason, effectiveFrom: change.effectiveFrom }]
  })
