import type { Counters } from '../counters'
import type { Fault, Faults } from '../faults'
import type { Timers } from '../functions/timers'
import type { Outbox } from '../stand-ins/outbox'
import { type Room, readBody, sendJson } from './http'
import type { Personas } from './personas'
import type { Sessions } from './sessions'

export interface DevelopmentOptions {
  readonly sessions: Sessions
  readonly personas: Personas
  readonly outbox: Outbox
  readonly faults: Faults
  readonly counters: Counters
  readonly timers: Timers
}

type Body = Record<string, unknown>
type Handler = (options: DevelopmentOptions, body: Body) => unknown

const handlers = new Map<string, Handler>([
  ['GET /dev/personas', ({ personas }) => personas.list()],
  ['POST /dev/login', ({ sessions }, { openid }) => ({ token: sessions.issue(String(openid)) })],
  ['GET /dev/outbox', ({ outbox }) => outbox.list()],
  ['GET /dev/counters', ({ counters }) => counters.report()],
  ['POST /dev/counters/reset', ({ counters }) => counters.reset() ?? {}],
  ['POST /dev/faults', ({ faults }, fault) => faults.next(fault as unknown as Fault) ?? {}],
  ['POST /dev/timers', ({ timers }, body) => timers.fire(String(body.function))],
])

/** What only development has: log in as somebody, faults, counters, the outbox, timers by hand. */
export const developmentRoom =
  (options: DevelopmentOptions): Room =>
  async ({ request, response, url }) => {
    const handler = handlers.get(`${request.method} ${url.pathname}`)
    if (!handler) return false
    try {
      const body = (await readBody(request, 64 * 1024)).toString()
      const answer = await handler(options, (body === '' ? {} : JSON.parse(body)) as Body)
      sendJson(response, JSON.stringify(answer) ?? 'null')
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : String(failure)
      sendJson(response, JSON.stringify({ code: 'INVALID_PARAM', message }), 400)
    }
    return true
  }
