import { makeToken, stepAt, toUnixSeconds } from '@/domain/check-in'
import { instant } from '@/domain/shared'
import type { Server } from './server'

/** What the hall's screen shows now, made as the trainer's own device makes it. */
export async function codeOnScreen(
  server: Server<unknown>,
  trainer: string,
  session: string,
): Promise<string> {
  const { keyHex, generation, now } = await server.ask<{ keyHex: string; generation: number; now: number }>(
    trainer,
    'api',
    { path: 'session.codeKey', type: 'query', input: { session } },
  )
  return makeToken(Uint8Array.from(Buffer.from(keyHex, 'hex')), {
    sessionId: Uint8Array.from(Buffer.from(session, 'hex')),
    step: stepAt(toUnixSeconds(instant(now))),
    generation,
  })
}
