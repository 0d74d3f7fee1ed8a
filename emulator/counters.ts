import type { GroupCommitCounts } from './state/group-commit'

export interface CountersReport {
  /** Invocations by function. */
  invocations: Record<string, number>
  /** SDK operations by caller (a function's name, or `outside`), then by `action collection`. */
  operations: Record<string, Record<string, number>>
  /** Operations that wrote, and the commits (one fsync each) they shared. */
  database: GroupCommitCounts
}

/** Counts what a benchmark reports: database operations per call and per collection. */
export class Counters {
  private invocations: Record<string, number> = {}
  private operations: Record<string, Record<string, number>> = {}

  constructor(private readonly database: GroupCommitCounts) {}

  invoked(functionName: string): void {
    this.invocations[functionName] = (this.invocations[functionName] ?? 0) + 1
  }

  operated(caller: string, action: string, collection: string | undefined): void {
    const name = collection ? `${action} ${collection}` : action
    const counts = this.operations[caller] ?? {}
    this.operations[caller] = counts
    counts[name] = (counts[name] ?? 0) + 1
  }

  report(): CountersReport {
    return { invocations: this.invocations, operations: this.operations, database: { ...this.database } }
  }

  reset(): void {
    this.invocations = {}
    this.operations = {}
    this.database.writes = 0
    this.database.commits = 0
  }
}
