import { existsSync, readFileSync } from 'node:fs'
import { type Cron, fires, parseCron } from './cron'

interface Timer {
  readonly functionName: string
  readonly name: string
  readonly cron: Cron
}

/** The event of CloudBase's timer trigger. */
export interface TimerEvent {
  readonly Type: 'Timer'
  readonly TriggerName: string
  /** ISO, UTC. */
  readonly Time: string
}

/** Reads `{"<function>": [{"name", "config"}]}`; a missing file has no timers. */
export function readTimers(path: string): Timer[] {
  if (!existsSync(path)) return []
  const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { name: string; config: string }[]>
  return Object.entries(file).flatMap(([functionName, timers]) =>
    timers.map(({ name, config }) => ({ functionName, name, cron: parseCron(config) })),
  )
}

/** Fires timers, second by second. Difference: seconds that pass while the emulator is off are not made up for. */
export class Timers {
  private readonly ticker: NodeJS.Timeout
  private lastSecond: number

  constructor(
    private readonly timers: readonly Timer[],
    private readonly clock: () => number,
    private readonly run: (functionName: string, event: TimerEvent) => Promise<unknown>,
  ) {
    this.lastSecond = Math.floor(clock() / 1000)
    this.ticker = setInterval(() => this.tick(), 250).unref()
  }

  /** Fires a function's first timer now, as `Emulator.fireTimer` and a button of the front do. */
  fire(functionName: string): Promise<unknown> {
    const name = this.timers.find((timer) => timer.functionName === functionName)?.name ?? 'by-hand'
    return this.run(functionName, this.event(name))
  }

  stop(): void {
    clearInterval(this.ticker)
  }

  private tick(): void {
    const now = Math.floor(this.clock() / 1000)
    // A clock that jumped (a laptop that slept, a test) fires each timer for the last second only.
    for (let second = Math.max(this.lastSecond + 1, now - 1); second <= now; second += 1) {
      for (const timer of this.timers) {
        if (!fires(timer.cron, second * 1000)) continue
        this.run(timer.functionName, this.event(timer.name)).catch((failure: unknown) => {
          console.error(
            `Timer ${timer.name}: ${failure instanceof Error ? failure.message : String(failure)}`,
          )
        })
      }
    }
    this.lastSecond = now
  }

  private event(name: string): TimerEvent {
    return {
      Type: 'Timer',
      TriggerName: name,
      Time: new Date(this.clock()).toISOString().replace(/\.\d+Z$/, 'Z'),
    }
  }
}
