import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'

/** Inserts per second of the bare engine with one durable commit each: the yardstick beside the figures of the whole stack. */
export function bareCommitsPerSecond(forMs = 2000): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'suixing-engine-'))
  const database = new Database(path.join(folder, 'bare.db'))
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id TEXT PRIMARY KEY, body TEXT NOT NULL)',
  )
  const insert = database.prepare('INSERT INTO rows VALUES (?, ?)')
  const body = JSON.stringify({ filler: 'x'.repeat(500) })
  const began = performance.now()
  let commits = 0
  while (performance.now() - began < forMs) insert.run(String(commits++), body)
  const seconds = (performance.now() - began) / 1000
  database.close()
  rmSync(folder, { recursive: true, force: true })
  return Math.round(commits / seconds)
}
