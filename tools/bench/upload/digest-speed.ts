import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** Runs in a plain Node: megabytes a second of md5 over one part. */
const SCRIPT = `
const { createHash, randomBytes } = require('node:crypto')
const { md5 } = require(process.argv[1])
const part = randomBytes(2 * 1024 * 1024)
const rate = (digest, rounds) => {
  digest()
  const began = performance.now()
  for (let round = 0; round < rounds; round += 1) digest()
  return Math.round((rounds * part.length) / 1e3 / (performance.now() - began))
}
const native = rate(() => createHash('md5').update(part).digest(), 20)
console.log(JSON.stringify({ native, script: rate(() => md5(part), Number(process.argv[2])) }))
`

export interface DigestSpeed {
  /** MB a second: what WeChat and this benchmark use */
  native: number
  /** what a browser uses */
  script: number
  /** the same without a compiler, as scripts run on an iPhone in WeChat */
  scriptWithoutCompiler: number
}

export function digestSpeed(): DigestSpeed {
  const library = path.resolve(__dirname, '../../../node_modules/@noble/hashes/legacy.js')
  const run = (options: readonly string[], rounds: string) =>
    JSON.parse(
      execFileSync(process.execPath, [...options, '-e', SCRIPT, library, rounds], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString(),
    ) as { native: number; script: number }
  const { native, script } = run([], '10')
  return { native, script, scriptWithoutCompiler: run(['--jitless'], '2').script }
}
