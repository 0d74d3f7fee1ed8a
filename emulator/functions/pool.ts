import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Failure } from '../failure'
import type { FunctionContext } from './context'

export interface PoolOptions {
  readonly name: string
  /** The function's index.js. */
  readonly entry: string
  readonly workers: number
  readonly timeLimitMs: number
  readonly env: Record<string, string>
}

interface Call {
  readonly event: unknown
  readonly context: FunctionContext
  readonly resolve: (json: string) => void
  readonly reject: (failure: Failure) => void
}

type Reply = { result: string } | { failure: string }

/**
 * The workers of one function. One event at a time in each (SCF: one instance handles one event at a time); calls
 * beyond that queue.
 * Difference: production starts up to 1000 instances, each with its own process; here a few threads.
 */
export class FunctionPool {
  private readonly queue: Call[] = []
  private idle: Worker[] = []
  private readonly busy = new Map<Worker, { call: Call; timer: NodeJS.Timeout }>()
  private readonly all = new Set<Worker>()
  private stopped = false

  constructor(private readonly options: PoolOptions) {}

  /** @returns the function's result as JSON text. @throws Failure when it throws, crashes or exceeds its time */
  run(event: unknown, context: FunctionContext): Promise<string> {
    return new Promise((resolve, reject) => {
      this.queue.push({ event, context, resolve, reject })
      this.next()
    })
  }

  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all([...this.all].map((worker) => worker.terminate()))
    for (const { reject } of this.queue.splice(0))
      reject(executeFailure(this.options.name, 'the emulator stops'))
  }

  private next(): void {
    if (this.stopped || this.queue.length === 0) return
    const worker = this.idle.pop() ?? (this.all.size < this.options.workers ? this.spawn() : undefined)
    if (!worker) return
    const call = this.queue.shift()
    if (call) this.hand(worker, call)
  }

  private hand(worker: Worker, call: Call): void {
    const timer = setTimeout(
      () => this.discard(worker, `timed out after ${this.options.timeLimitMs / 1000} seconds`),
      this.options.timeLimitMs,
    )
    this.busy.set(worker, { call, timer })
    worker.postMessage({ event: call.event, context: call.context })
  }

  private finish(worker: Worker, reply: Reply): void {
    const call = this.take(worker)
    if (!call) return
    this.idle.push(worker)
    if ('result' in reply) call.resolve(reply.result)
    else call.reject(executeFailure(this.options.name, reply.failure))
    this.next()
  }

  /** A worker that crashed, or ran out of time, is replaced at the next call. */
  private discard(worker: Worker, reason: string): void {
    this.all.delete(worker)
    this.idle = this.idle.filter((other) => other !== worker)
    void worker.terminate()
    this.take(worker)?.reject(executeFailure(this.options.name, reason))
    this.next()
  }

  private take(worker: Worker): Call | undefined {
    const work = this.busy.get(worker)
    clearTimeout(work?.timer)
    this.busy.delete(worker)
    return work?.call
  }

  private spawn(): Worker {
    const { entry, env } = this.options
    const worker = new Worker(join(__dirname, 'worker.cjs'), { workerData: { entry }, env, execArgv: [] })
    worker.on('message', (reply: Reply) => this.finish(worker, reply))
    worker.on('error', (failure) => this.discard(worker, String(failure)))
    worker.on('exit', (code) => this.discard(worker, `exited with ${code}`))
    this.all.add(worker)
    return worker
  }
}

const executeFailure = (name: string, reason: string) =>
  new Failure('FUNCTIONS_EXECUTE_FAIL', `The function ${name} failed: ${reason}`)
