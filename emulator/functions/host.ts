import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Counters } from '../counters'
import { sdkEnvironment } from '../environment'
import { Failure } from '../failure'
import { type Caller, functionContext } from './context'
import { FunctionPool } from './pool'

/** A function's time limit: the most a deployed function may have. */
const TIME_LIMIT_MS = 60_000

export interface HostOptions {
  /** One folder per function with an index.js. */
  readonly functionsDir: string | undefined
  readonly workersPerFunction: number
  /** Secrets and settings, the same for every function. */
  readonly functionEnv: Record<string, string>
  readonly url: () => string
  readonly counters: Counters
  readonly timeLimitMs?: number
}

/** Runs the built cloud functions, each in its own workers with its own environment. */
export class FunctionHost {
  private readonly pools = new Map<string, FunctionPool>()

  constructor(private readonly options: HostOptions) {}

  has(name: string): boolean {
    return this.entry(name) !== undefined
  }

  /** @returns the result as JSON text. @throws Failure FUNCTION_NOT_FOUND | FUNCTIONS_EXECUTE_FAIL */
  runJson(name: string, event: unknown, caller: Caller): Promise<string> {
    const pool = this.pool(name)
    this.options.counters.invoked(name)
    return pool.run(event, functionContext(name, caller, this.timeLimitMs))
  }

  async run(name: string, event: unknown, caller: Caller): Promise<unknown> {
    return JSON.parse(await this.runJson(name, event, caller)) as unknown
  }

  async stop(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.stop()))
  }

  private get timeLimitMs(): number {
    return this.options.timeLimitMs ?? TIME_LIMIT_MS
  }

  private pool(name: string): FunctionPool {
    const known = this.pools.get(name)
    if (known) return known
    const entry = this.entry(name)
    if (!entry) throw new Failure('FUNCTION_NOT_FOUND', `There is no function called ${name}.`)
    const pool = new FunctionPool({
      name,
      entry,
      workers: this.options.workersPerFunction,
      timeLimitMs: this.timeLimitMs,
      env: {
        PATH: process.env.PATH ?? '',
        ...this.options.functionEnv,
        ...sdkEnvironment(this.options.url(), name),
      },
    })
    this.pools.set(name, pool)
    return pool
  }

  private entry(name: string): string | undefined {
    if (!this.options.functionsDir || !/^[\w-]+$/.test(name)) return undefined
    const entry = resolve(join(this.options.functionsDir, name, 'index.js'))
    return existsSync(entry) ? entry : undefined
  }
}
