import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

export type SqlValue = string | number | null
type Row = readonly SqlValue[]

interface Statement {
  run(params?: readonly SqlValue[]): void
  get(params?: readonly SqlValue[]): Row | undefined
  all(params?: readonly SqlValue[]): readonly Row[]
}

/** All the emulator asks of an engine; node:sqlite (Node 22) or better-sqlite3 fit behind it. */
export interface Driver {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

/**
 * Opens the one file that holds all documents. WAL with `synchronous=FULL`: a commit returns after its fsync.
 * @throws Error when another emulator has the same folder open.
 */
export function openDriver(dataDir: string): Driver {
  mkdirSync(dataDir, { recursive: true })
  const database = new Database(join(dataDir, 'documents.db'))
  try {
    // One process owns the file: locks live in its memory, a second owner would break them.
    database.exec(
      'PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN IMMEDIATE; COMMIT;',
    )
  } catch (cause) {
    database.close()
    throw new Error(`The data folder ${dataDir} is in use by another emulator.`, { cause })
  }
  return {
    exec: (sql) => void database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql)
      const rows = statement.reader ? statement.raw() : statement
      return {
        run: (params = []) => void statement.run(params),
        get: (params = []) => rows.get(params) as Row | undefined,
        all: (params = []) => rows.all(params) as Row[],
      }
    },
    close() {
      // The engine keeps the connection until its statements are collected; the next owner must not wait for that.
      database.exec('PRAGMA journal_mode=DELETE; PRAGMA locking_mode=NORMAL;')
      database.prepare('SELECT count(*) FROM sqlite_master').get()
      database.close()
    },
  }
}

/** Prepares each SQL text once. */
export function withStatementCache(driver: Driver): Driver {
  const cache = new Map<string, Statement>()
  return {
    ...driver,
    prepare(sql) {
      const known = cache.get(sql)
      if (known) return known
      // Narrowed queries have many shapes; a forgotten one is prepared again.
      if (cache.size > 500) cache.clear()
      const statement = driver.prepare(sql)
      cache.set(sql, statement)
      return statement
    },
  }
}
