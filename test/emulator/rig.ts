import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type Emulator, type EmulatorOptions, startEmulator } from '@/emulator'

type App = ReturnType<typeof tcb.init>
type Database = ReturnType<App['database']>

/** An emulator on a free port with an empty folder, and the genuine SDK pointed at it by environment variables. */
export interface Rig {
  readonly emulator: Emulator
  readonly dataDir: string
  readonly app: App
  readonly db: Database
  stop(): Promise<void>
}

export interface RigOptions extends Omit<EmulatorOptions, 'dataDir'> {
  /** Collections with their indexes, as a context lists them. */
  readonly indexes?: Record<string, readonly string[]>
  /** Functions by name: the text of their index.js. */
  readonly functions?: Record<string, string>
}

export async function startRig({ indexes, functions, ...options }: RigOptions = {}): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'suixing-emulator-'))
  const dataDir = join(folder, 'data')
  const contextsDir = join(folder, 'contexts')
  await mkdir(join(contextsDir, 'test'), { recursive: true })
  await writeFile(join(contextsDir, 'test/indexes.json'), JSON.stringify(indexes ?? {}))
  const functionsDir = join(folder, 'functions')
  await writeFunctions(functionsDir, functions ?? {})
  const emulator = await startEmulator({
    anyCollection: indexes === undefined,
    contextsDir,
    functionsDir,
    timersFile: join(folder, 'timers.json'),
    ...options,
    dataDir,
  })
  const app = connect(emulator.env)
  return {
    emulator,
    dataDir,
    app,
    db: app.database(),
    async stop() {
      await emulator.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The SDK as a cloud function makes it. */
export function connect(env: Record<string, string>): App {
  Object.assign(process.env, env)
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
}

/** The SDK types a transaction's single document as a list. */
export const one = <T>(data: unknown): T => data as T

export async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (failure: { code?: unknown }) => failure.code,
  )
}

async function writeFunctions(folder: string, functions: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(functions)) {
    await mkdir(join(folder, name), { recursive: true })
    await writeFile(join(folder, name, 'index.js'), text)
  }
}
