import type { IdentityRefusal, IdentityWarning } from '../identity-number'
import type { NameRefusal } from '../name'
import type { TelephoneRefusal } from '../telephone'
import type { RosterColumn } from './columns'

export type RosterIssueCode =
  | NameRefusal
  | IdentityRefusal
  | IdentityWarning
  | TelephoneRefusal
  | 'sex-unreadable'
  | 'school-missing'
  | 'unknown-school'
  | 'stage-missing'
  | 'unknown-stage'
  /** the school has no such stage according to the register */
  | 'stage-not-in-school'
  | 'other-county'
  /** facts: `otherRow` */
  | 'duplicate-person'

export interface RosterIssue {
  column: RosterColumn
  code: RosterIssueCode
  /** the cell as written; an identity number is in clear here, so seal or mask it before it is kept or shown */
  value: string
  facts?: Readonly<Record<string, string | number>>
  /** what the cell may mean, best first: school codes or stages */
  suggestions?: readonly string[]
}

/** A warning is shown and lets the row pass; everything else must be corrected before the import is applied. */
const WARNINGS: ReadonlySet<RosterIssueCode> = new Set([
  'sex-mismatch',
  'digits-only-passport',
  'telephone-missing',
  'stage-not-in-school',
  'other-county',
])

export const severityOf = (code: RosterIssueCode): 'error' | 'warning' =>
  WARNINGS.has(code) ? 'warning' : 'error'
