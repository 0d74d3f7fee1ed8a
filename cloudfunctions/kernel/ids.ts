import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'

/** The same parts give the same id (32 hex characters): what makes a repeated write harmless. */
export const deterministicId = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(parts.map(String).join('\0')).digest('hex').slice(0, 32)

/** The shape of such an id in a request. */
export const derivedId = z.string().regex(/^[0-9a-f]{32}$/)

/** `bytes` random bytes in hex. */
export const randomId = (bytes = 16): string => randomBytes(bytes).toString('hex')

const UNAMBIGUOUS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A code that people read to each other, without letters that look like digits. */
export function readableCode(length: number): string {
  return Array.from(randomBytes(length), (byte) => UNAMBIGUOUS[byte % UNAMBIGUOUS.length]).join('')
}
