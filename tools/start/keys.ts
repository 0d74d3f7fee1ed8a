import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Keys for one machine, made at the first start and kept beside the data that are sealed with them. */
export async function localKeys(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'keys.json')
  if (existsSync(file)) return readFile(file, 'utf8')
  const ring = () => ({ current: 'k1', keys: { k1: randomBytes(32).toString('hex') } })
  const keys = JSON.stringify({ session: ring(), data: ring(), lookup: ring(), certificate: ring() })
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, keys, { mode: 0o600 })
  return keys
}
