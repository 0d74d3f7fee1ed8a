import { DuplicateKey, transactionConflict } from '../failure'
import type { Catalogue } from './catalogue'
import { idKey } from './index-keys'
import { narrow } from './narrowing'
import { matcher, sortAndCut } from './selecting'
import { type DocumentId, decodeStored, encodeStored, type StoredDocument } from './stored-form'
import { documentLock, type Transaction, type Transactions } from './transactions'
import type { Selection, View } from './view'

/**
 * A transaction's view: its snapshot with its own changes over it. Changes stay in memory until the commit, so an
 * abort or a crash leaves nothing behind. A write conflict is answered at once: the document (or the unique value)
 * is held by another transaction, or has changed since the snapshot.
 */
export class TransactionView implements View {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {}

  get(collection: string, id: DocumentId): string | undefined {
    const lock = documentLock(collection, id)
    const change = this.transaction.changes.get(lock)
    if (change) return change.document && encodeStored(change.document)
    const changed = this.transactions.changedSince(this.transaction, lock)
    return changed ? changed.before : this.catalogue.table(collection).get(idKey(id))
  }

  count(collection: string, filter: Selection['filter']): number {
    return this.select(collection, { filter, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }).length
  }

  select(collection: string, selection: Selection): StoredDocument[] {
    const table = this.catalogue.table(collection)
    const seen = new Map<string, StoredDocument>()
    for (const text of table.select(narrow(table, selection.filter))) {
      const document = decodeStored(text)
      seen.set(documentLock(collection, document._id), document)
    }
    for (const [lock, before] of this.transactions.changesSince(this.transaction, collection)) {
      if (before === undefined) seen.delete(lock)
      else seen.set(lock, decodeStored(before))
    }
    for (const [lock, change] of this.transaction.changes) {
      if (change.collection !== collection) continue
      if (change.document) seen.set(lock, change.document)
      else seen.delete(lock)
    }
    return sortAndCut([...seen.values()].filter(matcher(selection.filter)), selection)
  }

  insert(collection: string, document: StoredDocument): void {
    this.hold(collection, document._id)
    if (this.get(collection, document._id) !== undefined) throw new DuplicateKey(collection, '_id_')
    this.change(collection, document)
  }

  replace(collection: string, document: StoredDocument): void {
    this.hold(collection, document._id)
    this.change(collection, document)
  }

  remove(collection: string, id: DocumentId): void {
    this.hold(collection, id)
    this.transaction.changes.set(documentLock(collection, id), { collection, id, document: undefined })
  }

  private change(collection: string, document: StoredDocument): void {
    const table = this.catalogue.table(collection)
    for (const { index, lock, where } of table.uniqueValues(document)) {
      this.holdLock(lock)
      for (const text of table.select(where)) {
        const other = documentLock(collection, decodeStored(text)._id)
        const mine = other === documentLock(collection, document._id)
        if (!mine && !this.transaction.changes.has(other)) throw new DuplicateKey(collection, index)
      }
      for (const change of this.transaction.changes.values()) {
        if (change.collection !== collection || change.id === document._id || !change.document) continue
        if (table.uniqueValues(change.document).some((value) => value.lock === lock)) {
          throw new DuplicateKey(collection, index)
        }
      }
    }
    this.transaction.changes.set(documentLock(collection, document._id), {
      collection,
      id: document._id,
      document,
    })
  }

  private hold(collection: string, id: DocumentId): void {
    const lock = documentLock(collection, id)
    this.holdLock(lock)
    if (this.transactions.changedSince(this.transaction, lock)) throw transactionConflict()
  }

  private holdLock(lock: string): void {
    const holder = this.transactions.holder(lock)
    if (holder && holder !== this.transaction) throw transactionConflict()
    this.transactions.hold(this.transaction, lock)
  }
}
