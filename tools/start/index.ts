import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEmulator } from '@/emulator'
import { buildApp } from '../build-app'
import { buildFunctions } from '../build-functions'
import { buildVerify } from '../build-verify'
import { layDemonstration } from '../demo'

import { localKeys } from './keys'

const root = path.resolve(__dirname, '../..')

/** `npm start`: builds what changed, starts CloudBase on this machine, fills an empty data folder, prints one address. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '5180' },
      data: { type: 'string', default: path.join(root, 'data/local') },
    },
  })
  const dataDir = path.resolve(values.data)
  // Functions run in UTC in production; a machine in another zone must not hide a mistake.
  process.env.TZ = 'UTC'
  const began = Date.now()
  const say = (text: string) =>
    console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`)

  say('building the functions and the interface …')
  const [, isFreshH5] = await Promise.all([buildFunctions(), buildApp('h5')])
  // Into the folder of the interface, which its own build empties.
  await buildVerify(path.join(root, 'dist/h5'))
  say(isFreshH5 ? 'built' : 'interface unchanged')
  const keys = await localKeys(dataDir)
  const emulator = await startEmulator({
    port: Number(values.port),
    dataDir,
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    webDir: path.join(root, 'dist/h5'),
    functionEnv: {
      SUIXING_KEYS: keys,
      SUIXING_VERIFY_URL: `http://127.0.0.1:${values.port}/app/verify.html`,
    },
  })
  if (!existsSync(path.join(dataDir, 'personas.json'))) {
    Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
    await layDemonstration(emulator, dataDir, say)
  }
  say(`ready: ${emulator.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.stop().then(() => process.exit(0)))
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
