import type { DocumentDatabase } from '../state/database'

export type OutboxKind = 'subscribe-message' | 'content-check' | 'media-check' | 'phone-number'

export interface OutboxEntry {
  /** Epoch ms. */
  readonly at: number
  readonly kind: OutboxKind
  readonly request: Record<string, unknown>
  readonly answer: Record<string, unknown>
}

/** What production would have sent to WeChat, kept to be looked at. */
export class Outbox {
  constructor(private readonly database: DocumentDatabase) {
    database.driver.exec('CREATE TABLE IF NOT EXISTS _outbox (n INTEGER PRIMARY KEY, entry TEXT NOT NULL)')
  }

  add(entry: OutboxEntry): Promise<void> {
    return this.database.commits.write(() =>
      this.database.driver.prepare('INSERT INTO _outbox(entry) VALUES(?)').run([JSON.stringify(entry)]),
    )
  }

  /** The newest first, at most 200. */
  list(): OutboxEntry[] {
    return this.database.driver
      .prepare('SELECT entry FROM _outbox ORDER BY n DESC LIMIT 200')
      .all()
      .map(([entry]) => JSON.parse(String(entry)) as OutboxEntry)
  }
}
