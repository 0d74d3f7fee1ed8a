import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { LedgerEntry } from '@/domain/credit'
import type { Instant, PersonId } from '@/domain/shared'

/** One raw fact of the append-only ledger 台账; `_id` is derived from its source, so the same fact is written once. */
export interface LedgerDocument extends StoredDocument, Omit<LedgerEntry, 'id'> {
  /** What the person knows it by, e.g. the title of the session. */
  title: string
  at: Instant
  /** Who entered it by hand, and why. */
  by?: PersonId
  why?: string
}
export const ledger: Collection<LedgerDocument> = collection('ledger')
