import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { EnteredFact, EntryGain, EntryIssueCode } from '@/domain/mass-entry'
import type { CalendarDate, Instant, PersonId, SchoolId } from '@/domain/shared'

type EntryDraftState =
  | 'waiting-for-file'
  | 'reading'
  | 'ready'
  /** an agency has handed it in; the office decides */
  | 'handed-in'
  | 'applying'
  | 'applied'
  | 'undoing'
  | 'undone'
  | 'discarded'

/** How many rows there are of each kind; always recounted. */
export interface EntryCounts {
  /** rows with at least one fact that is not in the ledger yet */
  fresh: number
  /** all that they state is in the ledger already */
  same: number
  bad: number
  skipped: number
  /** state nothing */
  empty: number
  /** fresh rows that somebody should look at */
  warned: number
  /** people who would meet the programme's pass rule by it */
  reaching: number
}

/** A sheet on its way into the ledger. */
export interface EntryDraftDocument extends StoredDocument {
  /** What it is, for everybody whose record it becomes: 2021 年校本应用考核. */
  title: string
  /** The day that rows without a date are about. */
  on: CalendarDate
  /** Entered by the office, or assessed by an agency, which reaches the people of its own sessions alone. */
  entrant: 'office' | 'agency'
  fileName: string
  /** Where the upload lies until it was read. */
  fileId: string
  state: EntryDraftState
  counts: EntryCounts
  sheet: { name: string; others: readonly string[]; columns: readonly string[]; unread: readonly string[] }
  /** The job that works on it just now; empty before. */
  job: string
  /** How often a job was ordered. */
  orders: number
  by: PersonId
  at: Instant
  /** Why the office gave it back to the agency. */
  returnedWhy?: string
  appliedBy?: PersonId
  appliedAt?: Instant
  /** Entries that came into force by it. */
  entries?: number
  undoneBy?: PersonId
  undoneAt?: Instant
  undoneWhy?: string
}
export const entryDrafts: Collection<EntryDraftDocument> = collection('entryDrafts')

export interface RowIssue {
  column: string
  code: EntryIssueCode
  severity: 'error' | 'warning'
  /** The cell, with numbers masked. */
  shown: string
  facts: Readonly<Record<string, string | number>>
}

/** One row of a sheet; `_id` is `draft:row`. */
export interface EntryRowDocument extends StoredDocument {
  draft: string
  row: number
  state: 'read' | 'fresh' | 'same' | 'bad' | 'skipped' | 'empty'
  /** Empty while nobody can be found. */
  person: PersonId | ''
  name: string
  idMasked: string
  /** Of the person who was found. */
  school?: SchoolId
  schoolName: string
  /** What it states, `known` when it is in the ledger already. */
  facts: readonly (EnteredFact & { known: boolean })[]
  issues: readonly RowIssue[]
  isWarned: boolean
  /** What the person would gain by this row, after the rows before it. */
  gain?: EntryGain
  isReaching: boolean
  /** The cells as written (JSON), for they hold ID numbers. */
  cellsSealed: string
}
export const entryRows: Collection<EntryRowDocument> = collection('entryRows')

/** Whose turn it is to write into the county's ledger; `_id` is the county. Two sheets with the same facts would not see each other. */
export interface EntryTurnDocument extends StoredDocument {
  /** A draft, or empty. */
  draft: string
}
export const entryTurns: Collection<EntryTurnDocument> = collection('entryTurns')
