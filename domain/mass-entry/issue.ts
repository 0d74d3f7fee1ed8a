import type { IdentityRefusal, NameRefusal, TelephoneRefusal } from '@/domain/people'

export type EntryIssueCode =
  | NameRefusal
  | IdentityRefusal
  | TelephoneRefusal
  /** on no roster of the county */
  | 'person-unknown'
  /** the number belongs to somebody of another name; facts: `name` */
  | 'name-differs'
  /** took part, is not in service any more */
  | 'person-left'
  | 'amount-unreadable'
  | 'amount-negative'
  /** minutes and counts are whole, everything else has two decimals at most */
  | 'amount-too-fine'
  /** facts: `limit` */
  | 'amount-too-large'
  | 'kind-unknown'
  | 'unit-missing'
  | 'unit-not-of-kind'
  | 'date-unreadable'
  | 'date-in-future'
  /** nothing is stated of this person */
  | 'nothing-stated'
  /** the same fact stands in another row; facts: `otherRow` */
  | 'duplicate-row'
  /** an agency enters what it has assessed itself */
  | 'kind-not-yours'
  /** the same kind on the same day is in the ledger already, with another amount or note; facts: `amount` */
  | 'similar-entry'
  /** the person has studied this course here as well; the larger of both counts */
  | 'course-counted-once'
  /** nothing in the programme counts this kind */
  | 'not-counted'
  /** one value by itself is more than the component can give; facts: `maximum` */
  | 'over-maximum'
  /** counted only up to the component's maximum */
  | 'capped'

export interface EntryIssue {
  readonly column: string
  readonly code: EntryIssueCode
  /** The cell as written; it may be an ID number, so mask it before it is kept or shown. */
  readonly value: string
  readonly facts?: Readonly<Record<string, string | number>>
}

/** What a person should look at, and nothing more. */
const WARNINGS: ReadonlySet<EntryIssueCode> = new Set<EntryIssueCode>([
  'person-left',
  'nothing-stated',
  'similar-entry',
  'course-counted-once',
  'not-counted',
  'over-maximum',
  'capped',
])

export const entrySeverity = (code: EntryIssueCode): 'error' | 'warning' =>
  WARNINGS.has(code) ? 'warning' : 'error'
