import type { PersonId } from '@/domain/shared'
import {
  appoint,
  type Caller,
  callerOf,
  type Stage as EmptyStage,
  openStage as openEmptyStage,
  seat,
} from '../stage'

export const TRAINER = 'local-attack-trainer'
export const OFFICE = 'local-attack-office'

/** Somebody with a phone: honest, or somebody's attacker. */
export interface Player {
  account: string
  person: PersonId
  /** The installation id that this phone's app keeps. */
  installation: string
}

/** The stage with a trainer, an official, and seats for players. */
export interface Stage extends EmptyStage, Caller {
  trainer: PersonId
  seat(count: number): Promise<Player[]>
}

export async function openStage(workers: number): Promise<Stage> {
  const stage = await openEmptyStage(workers)
  const trainer = await appoint(stage.store, TRAINER, 'trainer')
  await appoint(stage.store, OFFICE, 'county-office')
  let seated = 0
  return {
    ...stage,
    trainer,
    ...callerOf(stage.emulator),
    async seat(count) {
      const from = seated
      seated += count
      const fresh = await seat(stage.store, count, from)
      return fresh.map(({ account, person }, index) => ({
        account,
        person,
        installation: `phone-${String(from + index).padStart(6, '0')}`,
      }))
    },
  }
}
