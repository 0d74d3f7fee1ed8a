import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { SchoolDocument } from '@/cloudfunctions/org'
import type { RosterDocument } from '@/cloudfunctions/people'
import type { Instant, PersonId, SchoolId } from '@/domain/shared'

export type ImportKind = 'roster' | 'schools'
type DraftState = 'waiting-for-file' | 'reading' | 'ready' | 'applying' | 'applied' | 'discarded'

/** How many rows there are of each kind; always recounted, never added up. */
export interface DraftCounts {
  /** rows that speak of somebody: good, bad and skipped ones */
  rows: number
  added: number
  changed: number
  /** people with another school; always 0 for the register */
  transferred: number
  same: number
  gone: number
  /** rows with an error: nothing is applied while there is one */
  bad: number
  /** rows that the office left out */
  skipped: number
  warnings: number
}

/** An import on its way; `_id` is also the version that its rows are staged under. */
export interface DraftDocument extends StoredDocument {
  kind: ImportKind
  fileName: string
  /** Where the upload lies until it was read; it holds ID numbers in clear. */
  fileId: string
  state: DraftState
  /** The version in force when the file was read, with which it was compared; empty before the first import. */
  base: string
  /** Version of the register that names of schools were looked up in. */
  register: string
  /** Edits of the register in place until the file was read. */
  registerEdits: number
  /** The keys that new people got their ids by, see `keptUnder` of the roster; after a rotation the file is read again. */
  keptUnder: string
  counts: DraftCounts
  /** What the sheet says besides its rows: the sheet's name, others that were passed over, the number of people stated. */
  sheet: { name: string; others: readonly string[]; statedCount?: number }
  /** The job that reads or applies it just now; empty before. */
  job: string
  /** How often reading was asked for. */
  readings: number
  by: PersonId
  at: Instant
  appliedAt?: Instant
  /** Applying it made no new version, because nothing differed. */
  unchanged?: boolean
  /** Its rows were removed: it was discarded, or later versions took its place. */
  cleared: boolean
}
export const drafts: Collection<DraftDocument> = collection('drafts')

/** A row that has something against it, or was left out; `_id` is `draft:row`. Rows without fault need no document. */
export interface DraftRowDocument extends StoredDocument {
  draft: string
  row: number
  state: 'bad' | 'good' | 'skipped'
  /** The person, when the ID number can be read. Empty for the register and while it cannot. */
  key: string
  /** The person whom the row meant before a correction that has not been carried through yet. */
  former: string
  /** The cells as written (JSON), for they may hold ID numbers. */
  cellsSealed: string
}
export const draftRows: Collection<DraftRowDocument> = collection('draftRows')

/** What is wrong with a cell, or worth a look; `_id` is `draft:row:column:code`. */
export interface DraftIssueDocument extends StoredDocument {
  draft: string
  row: number
  column: string
  code: string
  severity: 'error' | 'warning'
  /** The cell, with numbers masked. */
  shown: string
  facts: Readonly<Record<string, string | number>>
  suggestions: readonly Suggestion[]
}
export const draftIssues: Collection<DraftIssueDocument> = collection('draftIssues')

/** What the cell may mean: `value` is what a correction puts into it, `name` what the screen shows. */
export interface Suggestion {
  value: string
  name: string
}

/** What the import does to a row of the version in force; `left` had left before. */
export type StagedChange = 'added' | 'changed' | 'transferred' | 'same' | 'gone' | 'left'

interface Staged {
  change: StagedChange
  changedFields: readonly string[]
  /** Row of the sheet; 0 for people who are not in it. */
  row: number
}

/** A roster row on its way into force; it is the row of that version ever after. */
export interface StagedPerson extends RosterDocument, Staged {
  /** The school before a transfer. */
  from?: SchoolId
}
export const stagedPeople: Collection<StagedPerson> = collection('roster')

export interface StagedSchool extends SchoolDocument, Staged {}
export const stagedSchools: Collection<StagedSchool> = collection('schools')
