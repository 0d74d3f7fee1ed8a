import type { Emulator } from '@/emulator'

type Answer = { ok: true; data: unknown } | { ok: false; code: string; facts: unknown }

const FUNCTION_OF: Readonly<Record<string, string>> = { checkIn: 'check-in', jobs: 'jobs' }

/** Calls procedures as one account, as the mini-program would. */
export interface Client {
  /** @throws Error with the refusal's code and facts */
  ask<Data>(procedure: string, type: 'query' | 'mutation', input?: unknown): Promise<Data>
}

export const clientOf = (emulator: Emulator, openid: string): Client => ({
  async ask<Data>(procedure: string, type: 'query' | 'mutation', input: unknown = {}) {
    const name = FUNCTION_OF[procedure.split('.')[0] ?? ''] ?? 'api'
    const reply = (await emulator.call(name, { calls: [{ path: procedure, type, input }] }, { openid })) as {
      results: Answer[]
    }
    const [answer] = reply.results
    if (!answer?.ok) throw new Error(`${procedure} as ${openid}: ${JSON.stringify(answer)}`)
    return answer.data as Data
  },
})
