import { isUnreachable } from '../refused'
import type { Halt } from './halt'

const LONGEST_PAUSE_MS = 30_000

/** The second time at once, because most failures are a moment's; then after longer and longer pauses. */
export const pauseMs = (failures: number): number => Math.min(LONGEST_PAUSE_MS, 500 * 2 ** (failures - 2))

const wakers = new Set<() => void>()

/** Waits so long, or until the network or the app comes back. */
export function pause(ms: number): Promise<void> {
  if (ms === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      wakers.delete(end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    wakers.add(end)
  })
}

/**
 * Asks until somebody answers; a dead network is told and waited for. Nothing when it is halted meanwhile.
 * @throws what the server refuses
 */
export async function patiently<Answer>(
  ask: () => Promise<Answer>,
  halt: Halt,
  onSilence: () => void,
): Promise<Answer | undefined> {
  for (let failures = 1; !halt.isHalted; failures += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!isUnreachable(error)) throw error
    }
    if (failures < 2) continue
    onSilence()
    await pause(pauseMs(failures))
  }
  return undefined
}

/** Whoever waits tries now. */
export function wake(): void {
  for (const end of [...wakers]) end()
}
