import { readToken } from '@/domain/check-in'
import { addMs, DAY, type Instant } from '@/domain/shared'
import type { OutboxEntry } from './outbox'

/** The session in a kept code, in hex; the phone knows its title if it was read before. */
export function sessionOfScan({ input }: Pick<OutboxEntry, 'input'>): string | undefined {
  const code = (input as { code?: unknown } | undefined)?.code
  const token = typeof code === 'string' ? readToken(code) : undefined
  return token && Array.from(token.sessionId, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** K1: sent more than 24 hours after the capture it is too late. */
export const latestFor = ({ createdAt }: OutboxEntry): Instant => addMs(createdAt, DAY)
