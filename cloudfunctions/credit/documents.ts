import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { ComponentProgress, Headline, LedgerEntry, Verdict } from '@/domain/credit'
import type { ProgrammeRole } from '@/domain/programme'
import type { Instant, PersonId, SchoolId } from '@/domain/shared'

/** One raw fact of the append-only ledger 台账; `_id` is derived from its source, so the same fact is written once. */
export interface LedgerDocument extends StoredDocument, Omit<LedgerEntry, 'id' | 'recordedAt'> {
  /** What the person knows it by, e.g. the title of the session. */
  title: string
  at: Instant
  /** Who entered it by hand, and why. */
  by?: PersonId
  why?: string
  /** The batch that it was entered in; it counts while that batch is in force. Absent: it counts since it was written. */
  batch?: string
  /** What the fact is, whatever batch it came in: a file that is entered twice finds its facts. */
  fact?: string
}

/** Entries that come into force together, all or none, by this one document. */
export interface EntryBatchDocument extends StoredDocument {
  state: 'staged' | 'in-force'
  at: Instant
}
export const entryBatches: Collection<EntryBatchDocument> = collection('entryBatches')

/**
 * What somebody had when a cohort was closed: never changed again. `_id` is `cohort:number of the closing:role:person`; a cohort that was
 * opened again and closed again has new ones beside it.
 */
export interface CohortResultDocument extends StoredDocument {
  cohort: string
  closing: number
  person: PersonId
  name: string
  school: SchoolId
  schoolName: string
  role: ProgrammeRole
  verdict: Verdict
  headline: Headline
  components: readonly ComponentProgress[]
  /** Entries that were on record for the person then. */
  entries: number
}
export const cohortResults: Collection<CohortResultDocument> = collection('cohortResults')
