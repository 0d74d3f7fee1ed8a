import type { DocumentId, StoredDocument } from './stored-form'
import type { SqlOrder } from './table'

export interface Selection {
  /** Decoded filter with MongoDB operators. */
  readonly filter: Readonly<Record<string, unknown>>
  /** Sort fields, or none for natural order. */
  readonly order: readonly SqlOrder[]
  readonly offset: number
  readonly limit: number
}

/**
 * What an operation sees and changes: the committed documents, or a transaction's snapshot of them.
 * Operations are written once against it.
 */
export interface View {
  /** Stored text of one document. */
  get(collection: string, id: DocumentId): string | undefined
  /** Documents that match, sorted and cut. */
  select(collection: string, selection: Selection): StoredDocument[]
  count(collection: string, filter: Selection['filter']): number
  insert(collection: string, document: StoredDocument): void
  replace(collection: string, document: StoredDocument): void
  remove(collection: string, id: DocumentId): void
}
