export type FaultKind =
  /** Answer DATABASE_TRANSACTION_CONFLICT and do nothing. */
  | 'conflict'
  /** Do nothing and never answer. */
  | 'timeout'
  /** Do it, then cut the connection. */
  | 'lost-reply'
  /** Do it twice, answer the second time's reply. */
  | 'duplicate-delivery'
  /** A duplicate key is answered in its other known shape. */
  | 'duplicate-key-shape'

export interface Fault {
  readonly kind: FaultKind
  /** Only this SDK action, e.g. `database.insertDocument`. */
  readonly action?: string
  /** Only this collection. */
  readonly collection?: string
  /** How many requests it befalls; 1 when absent. */
  readonly times?: number
}

/** Faults to come, for tests: each befalls the next matching requests. */
export class Faults {
  private pending: { fault: Fault; left: number }[] = []

  next(fault: Fault): void {
    this.pending.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.pending = []
  }

  /** Uses up one matching fault, of the kinds that befall a request or of the one that shapes an error. */
  take(action: string, collection: string | undefined, shape: boolean): FaultKind | undefined {
    const hit = this.pending.find(
      ({ fault }) =>
        (fault.kind === 'duplicate-key-shape') === shape &&
        (fault.action === undefined || fault.action === action) &&
        (fault.collection === undefined || fault.collection === collection),
    )
    if (!hit) return undefined
    hit.left -= 1
    if (hit.left <= 0) this.pending = this.pending.filter((other) => other !== hit)
    return hit.fault.kind
  }
}
