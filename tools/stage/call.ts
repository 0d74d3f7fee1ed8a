import type { Emulator } from '@/emulator'

export type Answer = { ok: true; data: unknown } | { ok: false; code: string; facts: Record<string, unknown> }
type Kind = 'query' | 'mutation'

/** Which function has the router of a name; all others are in `api`. */
const FUNCTION_OF: Readonly<Record<string, string>> = { checkIn: 'check-in', jobs: 'jobs', papers: 'jobs' }

/** Calls procedures by name, as the app would. */
export interface Caller {
  /** As a WeChat account; `undefined` is nobody. */
  call(account: string | undefined, type: Kind, procedure: string, input?: unknown): Promise<Answer>
  /** The same. @throws Error with the refusal's code and facts */
  ask<Data>(account: string | undefined, type: Kind, procedure: string, input?: unknown): Promise<Data>
}

export function callerOf(emulator: Pick<Emulator, 'call'>): Caller {
  const call: Caller['call'] = async (account, type, procedure, input = {}) => {
    const name = FUNCTION_OF[procedure.split('.')[0] ?? ''] ?? 'api'
    const event = { calls: [{ path: procedure, type, input }] }
    const reply = await emulator.call(name, event, account === undefined ? {} : { openid: account })
    const [answer] = (reply as { results: Answer[] }).results
    if (!answer) throw new Error(`${procedure}: no answer`)
    return answer
  }
  return {
    call,
    async ask<Data>(...request: Parameters<Caller['call']>) {
      const answer = await call(...request)
      if (!answer.ok) throw new Error(`${request[2]}: ${answer.code} ${JSON.stringify(answer.facts)}`)
      return answer.data as Data
    },
  }
}
