import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore, type Store } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import type { CountyId } from '@/domain/shared'
import { type Emulator, startEmulator } from '@/emulator'
import { buildFunctions } from '../build-functions'
import { localKeys } from '../start/keys'

const COUNTY = '339921' as CountyId
/** The version under which everybody on the stage stands in the roster. */
export const VERSION = 'stage'

/** The whole server side on this machine with an invented, empty county: emulator, built functions, genuine SDK, fresh keys. */
export interface Stage {
  emulator: Emulator
  store: Store
  keys: string
  dataDir: string
  stop(): Promise<void>
}

/**
 * @param workers processes a function
 * @param webDir the built interface, served at /app/
 */
export async function openStage(workers: number, webDir?: string): Promise<Stage> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-stage-'))
  const keys = await localKeys(dataDir)
  await buildFunctions()
  const emulator = await startEmulator({
    dataDir,
    functionsDir: path.resolve('dist/cloudfunctions'),
    functionEnv: { SUIXING_KEYS: keys },
    workersPerFunction: workers,
    ...(webDir !== undefined && { webDir }),
  })
  Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
  const store = openStore(COUNTY)
  const versions = { schoolsVersion: VERSION, rosterVersion: VERSION }
  await store.put(counties, { _id: COUNTY, name: '云溪县', programme: 'zhejiang', ...versions })
  return {
    emulator,
    store,
    keys,
    dataDir,
    async stop() {
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
