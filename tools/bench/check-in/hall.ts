import { addMs, HOUR, instant } from '@/domain/shared'
import type { Emulator } from '@/emulator'
import { openStage, openHall as openStageHall, seat } from '../../stage'

/** A hall that waits for its code: everybody bound, one session running, the whole local stack up. */
export interface Hall {
  emulator: Emulator
  dataDir: string
  /** A development session token for each person. */
  tokens: string[]
  /** The code on the screen right now. */
  code(): string
  stop(): Promise<void>
}

export async function openHall(people: number, workers: number): Promise<Hall> {
  const stage = await openStage(workers)
  const { emulator, store, dataDir, stop } = stage
  const seated = await seat(store, people)
  const now = instant(Date.now())
  const times = { start: now, end: addMs(now, 3 * HOUR), checkOutFrom: addMs(now, 2 * HOUR) }
  const hall = await openStageHall(stage, times, [])
  return {
    emulator,
    dataDir,
    tokens: seated.map(({ account }) => emulator.login(account)),
    code: () => hall.codeAt(instant(Date.now())),
    stop,
  }
}
