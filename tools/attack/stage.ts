import type { PersonId } from '@/domain/shared'
import type { Emulator } from '@/emulator'
import { appoint, type Stage as EmptyStage, openStage as openEmptyStage, seat } from '../stage'

export const TRAINER = 'local-attack-trainer'
export const OFFICE = 'local-attack-office'

export type Answer = { ok: true; data: unknown } | { ok: false; code: string; facts: unknown }

/** Somebody with a phone: honest, or somebody's attacker. */
export interface Player {
  account: string
  person: PersonId
  /** The installation id that this phone's app keeps. */
  installation: string
}

/** The stage with a trainer, an official, and seats for players. */
export interface Stage extends EmptyStage {
  trainer: PersonId
  call(account: string, type: 'query' | 'mutation', procedure: string, input: unknown): Promise<Answer>
  ask<Data>(account: string, type: 'query' | 'mutation', procedure: string, input: unknown): Promise<Data>
  seat(count: number): Promise<Player[]>
}

export async function openStage(workers: number): Promise<Stage> {
  const stage = await openEmptyStage(workers)
  const trainer = await appoint(stage.store, TRAINER, 'trainer')
  await appoint(stage.store, OFFICE, 'county-office')
  const call = callerOf(stage.emulator)
  let seated = 0
  return {
    ...stage,
    trainer,
    call,
    async ask<Data>(...request: Parameters<Stage['call']>) {
      const answer = await call(...request)
      if (!answer.ok) throw new Error(`${request[2]}: ${answer.code} ${JSON.stringify(answer.facts)}`)
      return answer.data as Data
    },
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

function callerOf(emulator: Emulator): Stage['call'] {
  return async (account, type, procedure, input) => {
    const name = procedure.startsWith('checkIn.') ? 'check-in' : 'api'
    const event = { calls: [{ path: procedure, type, input }] }
    const reply = (await emulator.call(name, event, { openid: account })) as { results: Answer[] }
    return reply.results[0] ?? { ok: false, code: 'NO_ANSWER', facts: {} }
  }
}
