import { randomUUID } from 'node:crypto'
import { transactionGone } from '../failure'
import { idKey } from './index-keys'
import type { DocumentId, StoredDocument } from './stored-form'

/** A transaction lives this long, as in production. */
const TRANSACTION_MS = 30_000

export interface Change {
  readonly collection: string
  readonly id: DocumentId
  /** Undefined: removed. */
  readonly document: StoredDocument | undefined
}

/** A plain write met a document that a transaction holds; it waits for `holder.ended` and runs anew. */
export class Locked extends Error {
  constructor(readonly holder: Transaction) {
    super('locked by a transaction')
  }
}

export class Transaction {
  readonly id = randomUUID()
  /** Number of the last committed change it sees; taken at its first operation, as MongoDB does. */
  snapshot: number | undefined
  readonly changes = new Map<string, Change>()
  readonly locks = new Set<string>()
  readonly ended: Promise<void>
  private resolveEnded: () => void = () => undefined

  constructor(readonly startedAt: number) {
    this.ended = new Promise((resolve) => {
      this.resolveEnded = resolve
    })
  }

  finish(): void {
    this.resolveEnded()
  }
}

interface Version {
  readonly sequence: number
  readonly lock: string
  /** Stored text before the change. */
  readonly before: string | undefined
}

export const documentLock = (collection: string, id: DocumentId): string => `${collection}/${idKey(id)}`

/** Open transactions, the documents they hold, and as much history as their snapshots need. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly holders = new Map<string, Transaction>()
  private versions: Version[] = []
  private sequence = 0
  private sweeper: NodeJS.Timeout | undefined

  constructor(private readonly clock: () => number) {}

  start(): Transaction {
    const transaction = new Transaction(this.clock())
    this.open.set(transaction.id, transaction)
    this.sweeper ??= setInterval(() => this.sweep(), 50).unref()
    return transaction
  }

  /** @throws Failure DATABASE_TRANSACTION_FAIL when it has ended or expired. */
  get(id: string): Transaction {
    this.sweep()
    const transaction = this.open.get(id)
    if (!transaction) throw transactionGone()
    transaction.snapshot ??= this.sequence
    return transaction
  }

  end(transaction: Transaction): void {
    this.open.delete(transaction.id)
    for (const lock of transaction.locks) this.holders.delete(lock)
    if (this.open.size === 0) {
      this.versions = []
      clearInterval(this.sweeper)
      this.sweeper = undefined
    }
    transaction.finish()
  }

  stop(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction)
  }

  holder(lock: string): Transaction | undefined {
    return this.holders.get(lock)
  }

  get anyOpen(): boolean {
    return this.open.size > 0
  }

  get anyLocks(): boolean {
    return this.holders.size > 0
  }

  hold(transaction: Transaction, lock: string): void {
    transaction.locks.add(lock)
    this.holders.set(lock, transaction)
  }

  /** Remembers what a document was before a committed change, while somebody's snapshot may need it. */
  note(collection: string, id: DocumentId, before: string | undefined): void {
    this.sequence += 1
    if (!this.anyOpen) return
    this.versions.push({ sequence: this.sequence, lock: documentLock(collection, id), before })
  }

  /** The first change to a document after a snapshot. */
  changedSince(transaction: Transaction, lock: string): Version | undefined {
    const snapshot = transaction.snapshot ?? this.sequence
    return this.versions.find((version) => version.sequence > snapshot && version.lock === lock)
  }

  /** Every document of a collection that changed after a snapshot, as it was before. */
  changesSince(transaction: Transaction, collection: string): Map<string, string | undefined> {
    const snapshot = transaction.snapshot ?? this.sequence
    const before = new Map<string, string | undefined>()
    for (const version of this.versions) {
      if (version.sequence <= snapshot || !version.lock.startsWith(`${collection}/`)) continue
      if (!before.has(version.lock)) before.set(version.lock, version.before)
    }
    return before
  }

  /** Marks the history, to be rewound when an attempt is undone. */
  mark(): number {
    return this.versions.length
  }

  rewind(mark: number): void {
    this.versions.length = mark
  }

  private sweep(): void {
    for (const transaction of [...this.open.values()]) {
      if (this.clock() - transaction.startedAt > TRANSACTION_MS) this.end(transaction)
    }
  }
}
