import type { CountersReport } from './counters'
import type { Faults } from './faults'
import type { OutboxEntry } from './stand-ins/outbox'

export interface EmulatorOptions {
  /** 0 or absent: any free one. */
  readonly port?: number
  /** Documents, files, signing key; created when missing. */
  readonly dataDir: string
  /** Built functions: one folder per function with an index.js that exports `main(event, context)`. */
  readonly functionsDir?: string
  /** Built H5 interface, served at /app/. */
  readonly webDir?: string
  /** Events handled at once per function; 2 when absent. */
  readonly workersPerFunction?: number
  /** Collections that no context lists come into being at first use. */
  readonly anyCollection?: boolean
  /** Folder of the contexts: each lists its collections and their indexes in an `indexes.json`. `cloudfunctions` when absent. */
  readonly contextsDir?: string
  /** Secrets and settings for the functions. */
  readonly functionEnv?: Record<string, string>
  /** Epoch ms; decides server dates, expiry of transactions and links, timers. */
  readonly clock?: () => number
  /** `{"<function>": [{name, config}]}`, seven fields, Beijing time. */
  readonly timersFile?: string
  /** 60 s when absent. */
  readonly functionTimeLimitMs?: number
}

export interface Emulator {
  readonly url: string
  /** For `process.env` before the genuine SDK is loaded. */
  readonly env: Record<string, string>
  readonly faults: Faults
  /** Subscribe messages, content checks and telephone look-ups, the newest first. */
  outbox(): OutboxEntry[]
  counters(): CountersReport
  /** A development session for the `Authorization: Bearer` header. @throws Error unless it starts with `local-` */
  login(openid: string): string
  /** Calls a function as the platform does, with the identity given here. */
  call(functionName: string, data: unknown, identity?: { openid?: string }): Promise<unknown>
  /** Fires a function's timer now. */
  fireTimer(functionName: string): Promise<unknown>
  stop(): Promise<void>
}
