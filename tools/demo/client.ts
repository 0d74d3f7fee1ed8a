import type { Emulator } from '@/emulator'
import { callerOf } from '../stage'

/** Calls procedures as one account, as the mini-program would. */
export interface Client {
  /** @throws Error with the refusal's code and facts */
  ask<Data>(procedure: string, type: 'query' | 'mutation', input?: unknown): Promise<Data>
}

export function clientOf(emulator: Emulator, openid: string): Client {
  const { ask } = callerOf(emulator)
  return { ask: (procedure, type, input) => ask(openid, type, procedure, input) }
}
