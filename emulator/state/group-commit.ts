import type { Driver } from './driver'

export interface GroupCommitCounts {
  /** Operations that changed something. */
  writes: number
  /** Commits, one fsync each. */
  commits: number
}

/**
 * Group commit: work that arrives in the same turns of the event loop runs inside one SQLite transaction,
 * shares its fsync and is answered after it. A failing statement undoes itself alone (SQLite's ABORT),
 * its neighbours stay.
 */
export class GroupCommit {
  readonly counts: GroupCommitCounts = { writes: 0, commits: 0 }
  private waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = []
  private open = false

  constructor(private readonly driver: Driver) {}

  /** Runs `work` now and settles after the fsync, with its result or with what it threw. */
  async write<T>(work: () => T): Promise<T> {
    this.begin()
    this.counts.writes += 1
    try {
      return work()
    } finally {
      // A failure is answered after the commit too: what it saw (say, a duplicate) must be durable.
      await this.durable()
    }
  }

  /** Runs `work` now; when it may have seen a neighbour's fresh write, its answer waits for that write's fsync. */
  async read<T>(work: () => T): Promise<T> {
    const result = work()
    if (this.open) await this.durable()
    return result
  }

  /** Commits what is open; called once more when the emulator stops. */
  flush(): void {
    if (!this.open) return
    this.open = false
    const answered = this.waiting
    this.waiting = []
    try {
      this.driver.exec('COMMIT')
      this.counts.commits += 1
      for (const { resolve } of answered) resolve()
    } catch (failure) {
      this.driver.exec('ROLLBACK')
      for (const { reject } of answered) reject(failure)
    }
  }

  private begin(): void {
    if (this.open) return
    this.driver.exec('BEGIN IMMEDIATE')
    this.open = true
    setImmediate(() => this.flush())
  }

  private durable(): Promise<void> {
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }))
  }
}
