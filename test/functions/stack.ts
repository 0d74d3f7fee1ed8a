import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Emulator, startEmulator } from '@/emulator'
import { buildFunctions } from '@/tools/build-functions'

export type Answer = { ok: true; data: unknown } | { ok: false; code: string; facts: Record<string, unknown> }

/** The whole server side on this machine: emulator, built functions, fresh keys, an empty data folder. */
export interface Stack {
  emulator: Emulator
  keys: string
  /** Calls a procedure as a WeChat account does; `undefined` is nobody. */
  call(
    account: string | undefined,
    type: 'query' | 'mutation',
    procedure: string,
    input?: unknown,
  ): Promise<Answer>
  /** The same, and fails the test unless it was answered with `ok`. */
  ask<Data>(
    account: string | undefined,
    type: 'query' | 'mutation',
    procedure: string,
    input?: unknown,
  ): Promise<Data>
  stop(): Promise<void>
}

const FUNCTION_OF: Record<string, string> = { checkIn: 'check-in', jobs: 'jobs', papers: 'jobs' }

export async function startStack(options: { clock?: () => number } = {}): Promise<Stack> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-test-'))
  const keys = freshKeys()
  await buildFunctions()
  const emulator = await startEmulator({
    ...options,
    dataDir,
    functionsDir: path.resolve('dist/cloudfunctions'),
    functionEnv: { SUIXING_KEYS: keys },
  })
  Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
  const call: Stack['call'] = async (account, type, procedure, input = {}) => {
    const name = FUNCTION_OF[procedure.split('.')[0] ?? ''] ?? 'api'
    const event = { calls: [{ path: procedure, type, input }] }
    const reply = await emulator.call(name, event, account === undefined ? {} : { openid: account })
    const [answer] = (reply as { results: Answer[] }).results
    if (!answer) throw new Error('no answer')
    return answer
  }
  return {
    emulator,
    keys,
    call,
    async ask<Data>(...request: Parameters<Stack['call']>) {
      const answer = await call(...request)
      if (!answer.ok) throw new Error(`${request[2]}: ${answer.code} ${JSON.stringify(answer.facts)}`)
      return answer.data as Data
    },
    async stop() {
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function freshKeys(): string {
  const ring = () => ({ current: 'k1', keys: { k1: randomBytes(32).toString('hex') } })
  return JSON.stringify({ session: ring(), data: ring(), lookup: ring(), certificate: ring() })
}
