import { entriesOf, entryOf, type LedgerDocument } from '@/cloudfunctions/credit'
import type { Store } from '@/cloudfunctions/kernel'
import {
  type CountedBy,
  type CountyCounting,
  countedBy,
  countedIn,
  countedOutside,
  holds,
  loadCounting,
} from '@/cloudfunctions/programme'
import { type Statement, stateRecord } from '@/domain/certificate'
import type { Instant, PersonId, SchoolId } from '@/domain/shared'
import type { CertificateDocument } from './documents'

/** Somebody's record as a paper would state it, with what each entry was, and the cohort 期 that it is about. */
export interface PersonalRecord {
  statement: Statement
  titles: Readonly<Record<string, string>>
  /** Empty outside of any cohort. */
  cohort: string
  cohortName: string
}

/** Papers are about those who take part; leaders and administrators have rubrics and no certificate in the documents. */
const ROLE = 'trainee'

export const recordOf = (
  { programme, cohort, span }: CountedBy,
  documents: readonly LedgerDocument[],
): PersonalRecord => ({
  statement: stateRecord(programme, ROLE, documents.map(entryOf), span),
  titles: Object.fromEntries(documents.map(({ _id, title }) => [_id, title])),
  cohort: cohort?._id ?? '',
  cohortName: cohort ? `${cohort.name}，${cohort.period.from} 至 ${cohort.period.until}` : '',
})

/** What the ledger says of somebody now. */
export async function loadRecord(
  store: Store,
  { person, school }: { person: PersonId; school: SchoolId | undefined },
  now: Instant,
): Promise<PersonalRecord> {
  const [counting, entries] = await Promise.all([loadCounting(store, now), entriesOf(store, person)])
  return recordOf(countedBy(counting, school), entries)
}

/**
 * By which rules a paper that is out is looked at again: those of its own cohort, also when a later one has begun; one that was issued outside
 * of every cohort by those of its day.
 */
export function countedAsIssued(
  counting: CountyCounting,
  { cohort: issuedFor, school, at }: Pick<CertificateDocument, 'cohort' | 'school' | 'at'>,
): CountedBy {
  if (issuedFor === '') return countedOutside(counting.rules, at)
  const own = counting.begun.filter((cohort) => holds(cohort, school))
  const cohort = own.find(({ _id }) => _id === issuedFor)
  return cohort ? countedIn(counting.rules, cohort, own) : countedBy(counting, school)
}
