import { Catalogue } from './catalogue'
import { type Driver, openDriver, withStatementCache } from './driver'
import { GroupCommit } from './group-commit'
import type { Indexes } from './indexes'
import { PlainView } from './plain-view'
import { TransactionView } from './transaction-view'
import { Locked, type Transaction, Transactions } from './transactions'
import type { View } from './view'

export interface DatabaseOptions {
  readonly dataDir: string
  readonly indexes: Indexes
  readonly anyCollection: boolean
  readonly clock: () => number
}

/** The document store: reads and writes through a view, transactions, group commit. */
export class DocumentDatabase {
  readonly driver: Driver
  readonly commits: GroupCommit
  private readonly catalogue: Catalogue
  private readonly transactions: Transactions
  private readonly plain: PlainView

  constructor(options: DatabaseOptions) {
    this.driver = withStatementCache(openDriver(options.dataDir))
    this.commits = new GroupCommit(this.driver)
    this.catalogue = new Catalogue(this.driver, options.indexes, options.anyCollection)
    this.transactions = new Transactions(options.clock)
    this.plain = new PlainView(this.catalogue, this.transactions)
  }

  read<T>(transactionId: string | undefined, work: (view: View) => T): Promise<T> {
    return this.commits.read(() => (transactionId ? this.within(transactionId, work) : work(this.plain)))
  }

  /**
   * A transaction's write is kept in memory. A plain write runs inside the group commit; when it meets a document
   * that a transaction holds it is undone, waits until that transaction ends or expires, and runs anew.
   */
  async write<T>(transactionId: string | undefined, work: (view: View) => T): Promise<T> {
    if (transactionId) return this.commits.read(() => this.within(transactionId, work))
    for (;;) {
      try {
        return await this.commits.write(() => this.attempt(() => work(this.plain)))
      } catch (failure) {
        if (!(failure instanceof Locked)) throw failure
        await failure.holder.ended
      }
    }
  }

  start(): Transaction {
    return this.transactions.start()
  }

  /** Applies a transaction's changes, all or none. @throws DuplicateKey | Failure DATABASE_TRANSACTION_FAIL */
  async commit(transactionId: string): Promise<void> {
    const transaction = this.transactions.get(transactionId)
    const committed =
      transaction.changes.size > 0 ? this.commits.write(() => this.apply(transaction)) : undefined
    // The locks may go before the fsync: whoever sees the changes now shares it.
    this.transactions.end(transaction)
    await committed
  }

  abort(transactionId: string): void {
    this.transactions.end(this.transactions.get(transactionId))
  }

  createCollection(name: string): Promise<void> {
    return this.commits.write(() => this.catalogue.create(name))
  }

  stop(): void {
    this.transactions.stop()
    this.commits.flush()
    this.driver.close()
  }

  /**
   * A failed operation ends its transaction, as MongoDB does: the SDK's `runTransaction` starts anew after a
   * conflict without rolling back, and would meet its own locks.
   */
  private within<T>(transactionId: string, work: (view: View) => T): T {
    const transaction = this.transactions.get(transactionId)
    try {
      return work(new TransactionView(this.catalogue, this.transactions, transaction))
    } catch (failure) {
      this.transactions.end(transaction)
      throw failure
    }
  }

  private apply(transaction: Transaction): void {
    const view = new PlainView(this.catalogue, this.transactions, transaction)
    this.undoable(() => {
      const changes = [...transaction.changes.values()]
      // Removals first: a unique value may have moved to another document.
      for (const { collection, id, document } of changes) if (!document) view.remove(collection, id)
      for (const { collection, id, document } of changes) {
        if (!document) continue
        if (view.get(collection, id) === undefined) view.insert(collection, document)
        else view.replace(collection, document)
      }
    })
  }

  /** Without locks a plain write cannot be sent back half-way, and needs no savepoint. */
  private attempt<T>(work: () => T): T {
    return this.transactions.anyLocks ? this.undoable(work, Locked) : work()
  }

  private undoable<T>(work: () => T, only: new (...parameters: never[]) => Error = Error): T {
    const mark = this.transactions.mark()
    this.driver.exec('SAVEPOINT attempt')
    try {
      return work()
    } catch (failure) {
      if (failure instanceof only) {
        this.driver.exec('ROLLBACK TO attempt')
        this.transactions.rewind(mark)
        this.catalogue.forget()
      }
      throw failure
    } finally {
      this.driver.exec('RELEASE attempt')
    }
  }
}
