import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { asciiBytes, concatBytes } from './bytes'

export const SESSION_ID_BYTES = 5
export const MAX_GENERATION = 255

/**
 * K_s: what the trainer's own device holds for one session and one generation; 32 bytes.
 * It is derived, never stored: raising the generation makes a leaked one worthless.
 */
export const sessionKey = (masterKey: Uint8Array, sessionId: Uint8Array, generation: number): Uint8Array =>
  hmac(sha256, masterKey, concatBytes(asciiBytes('K1-session\0'), sessionId, Uint8Array.of(generation)))

/** HMAC-SHA256 under K_s; the label keeps the uses of one key apart. */
export const signWith = (key: Uint8Array, label: string, ...parts: readonly Uint8Array[]): Uint8Array =>
  hmac(sha256, key, concatBytes(asciiBytes(`${label}\0`), ...parts))
