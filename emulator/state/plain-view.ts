import type { Catalogue } from './catalogue'
import { idKey } from './index-keys'
import { countIn, selectFrom } from './selecting'
import type { DocumentId, StoredDocument } from './stored-form'
import { documentLock, Locked, type Transaction, type Transactions } from './transactions'
import type { Selection, View } from './view'

/** The committed documents. A write to what a transaction holds throws `Locked`; `as` writes through its own locks. */
export class PlainView implements View {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly transactions: Transactions,
    private readonly as?: Transaction,
  ) {}

  get(collection: string, id: DocumentId): string | undefined {
    return this.catalogue.table(collection).get(idKey(id))
  }

  select(collection: string, selection: Selection): StoredDocument[] {
    return selectFrom(this.catalogue.table(collection), selection)
  }

  count(collection: string, filter: Selection['filter']): number {
    return countIn(this.catalogue.table(collection), filter)
  }

  insert(collection: string, document: StoredDocument): void {
    const table = this.catalogue.table(collection)
    this.refuseLocked(collection, document._id, document)
    table.insert(document)
    this.transactions.note(collection, document._id, undefined)
  }

  replace(collection: string, document: StoredDocument): void {
    const table = this.catalogue.table(collection)
    this.refuseLocked(collection, document._id, document)
    const before = this.before(collection, document._id)
    table.replace(document)
    this.transactions.note(collection, document._id, before)
  }

  remove(collection: string, id: DocumentId): void {
    const table = this.catalogue.table(collection)
    this.refuseLocked(collection, id)
    const before = this.before(collection, id)
    table.remove(idKey(id))
    this.transactions.note(collection, id, before)
  }

  /** Read ahead of a change, and only when a snapshot may need it. */
  private before(collection: string, id: DocumentId): string | undefined {
    return this.transactions.anyOpen ? this.get(collection, id) : undefined
  }

  private refuseLocked(collection: string, id: DocumentId, document?: StoredDocument): void {
    if (!this.transactions.anyLocks) return
    const unique = document ? this.catalogue.table(collection).uniqueValues(document) : []
    for (const lock of [documentLock(collection, id), ...unique.map((value) => value.lock)]) {
      const holder = this.transactions.holder(lock)
      if (holder && holder !== this.as) throw new Locked(holder)
    }
  }
}
