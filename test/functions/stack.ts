import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Emulator, startEmulator } from '@/emulator'
import { buildFunctions } from '@/tools/build-functions'
import { type Caller, callerOf } from '@/tools/stage'
import { localKeys } from '@/tools/start/keys'

export type { Answer } from '@/tools/stage'

/** The whole server side on this machine: emulator, built functions, fresh keys, an empty data folder. */
export interface Stack extends Caller {
  emulator: Emulator
  keys: string
  stop(): Promise<void>
}

export async function startStack(options: { clock?: () => number } = {}): Promise<Stack> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-test-'))
  const keys = await localKeys(dataDir)
  await buildFunctions()
  const emulator = await startEmulator({
    ...options,
    dataDir,
    functionsDir: path.resolve('dist/cloudfunctions'),
    functionEnv: { SUIXING_KEYS: keys },
  })
  Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
  return {
    emulator,
    keys,
    ...callerOf(emulator),
    async stop() {
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
