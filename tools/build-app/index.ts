import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** Everything that the app is made of; of the functions it takes types only. */
const INPUTS = ['src', 'domain', 'config', 'babel.config.js', 'package-lock.json']

export type Target = 'h5' | 'weapp'

/** Builds the app for a browser or for WeChat unless nothing changed since the last time; says whether it built. */
export async function buildApp(target: Target): Promise<boolean> {
  const output = path.join(root, 'dist', target)
  const stamp = path.join(root, '.cache', `${target}.sha256`)
  const digest = await digestOf(INPUTS)
  if (existsSync(output) && (await readFile(stamp, 'utf8').catch(() => '')) === digest) return false
  await runTaro(target)
  await mkdir(path.dirname(stamp), { recursive: true })
  await writeFile(stamp, digest)
  return true
}

/** Runs the Taro build; its words are shown only when it fails. */
async function runTaro(target: Target): Promise<void> {
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [taro, 'build', '--type', target], { cwd: root, env })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += String(chunk)))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`taro build --type ${target} failed (${code})\n${words}`)
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
