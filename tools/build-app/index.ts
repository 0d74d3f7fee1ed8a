import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildOnce } from '../build-once'

const root = path.resolve(__dirname, '../..')

/** Everything that the app is made of; of the functions it takes types only. */
const INPUTS = ['src', 'domain', 'config', 'babel.config.js', 'package-lock.json']

export type Target = 'h5' | 'weapp'

/** Builds the app for a browser or for WeChat unless nothing changed since the last time; says whether it built. */
export const buildApp = (target: Target): Promise<boolean> =>
  buildOnce({
    name: target,
    inputs: INPUTS,
    output: path.join(root, 'dist', target),
    run: () => runTaro(target),
  })

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
