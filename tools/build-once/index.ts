import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

export interface Build {
  /** Under which the digest of its inputs is kept. */
  name: string
  /** Files and folders that it is made of, from the root of the repository. */
  inputs: readonly string[]
  output: string
  run: () => Promise<void>
}

/** Builds unless nothing changed since the last time; says whether it built. */
export async function buildOnce({ name, inputs, output, run }: Build): Promise<boolean> {
  const stamp = path.join(root, '.cache', `${name}.sha256`)
  const digest = await digestOf(inputs)
  if (existsSync(output) && (await readFile(stamp, 'utf8').catch(() => '')) === digest) return false
  await run()
  await mkdir(path.dirname(stamp), { recursive: true })
  await writeFile(stamp, digest)
  return true
}

async function digestOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(inputs.map((input) => filesOf(path.join(root, input))))).flat()) {
    hash.update(path.relative(root, file)).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesOf(place: string): Promise<string[]> {
  if (!existsSync(place)) return []
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (!entries) return [place]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
