import { decodeBase32, encodeBase32 } from './base32'
import { concatBytes, equalInConstantTime, readUint32, uint32Bytes } from './bytes'
import { SESSION_ID_BYTES, sessionKey, signWith } from './session-key'

const PREFIX = 'K1'
const MAC_BYTES = 9
const STEP_AT = SESSION_ID_BYTES
const GENERATION_AT = STEP_AT + 4
const MAC_AT = GENERATION_AT + 1
const TOKEN_BYTES = MAC_AT + MAC_BYTES
/** `K1` and 31 characters of base32. */
export const TOKEN_LENGTH = PREFIX.length + Math.ceil((TOKEN_BYTES * 8) / 5)

/** What the trainer's screen shows in one step. */
export interface TokenSubject {
  /** five bytes */
  sessionId: Uint8Array
  step: number
  /** 0 … 255 */
  generation: number
}

export interface Token extends TokenSubject {
  /** nine bytes, not yet compared with anything */
  mac: Uint8Array
}

/** The 33 characters inside the QR, made with the session's key (server, or the trainer's device without signal). */
export function makeToken(key: Uint8Array, subject: TokenSubject): string {
  const { sessionId, step, generation } = subject
  const signed = concatBytes(sessionId, uint32Bytes(step), Uint8Array.of(generation))
  return PREFIX + encodeBase32(concatBytes(signed, tokenMac(key, subject)))
}

/** The fields of a token in its exact form; `undefined` is the reason `format`. Says nothing about the signature. */
export function parseToken(text: string): Token | undefined {
  if (text.length !== TOKEN_LENGTH || !text.startsWith(PREFIX)) return undefined
  const bytes = decodeBase32(text.slice(PREFIX.length))
  if (!bytes) return undefined
  return {
    sessionId: bytes.slice(0, STEP_AT),
    step: readUint32(bytes.subarray(STEP_AT)),
    generation: bytes[GENERATION_AT] ?? 0,
    mac: bytes.slice(MAC_AT),
  }
}

/** Whether the master key signed this token for the session and the generation that the token itself names. */
export const isSigned = (masterKey: Uint8Array, token: Token): boolean =>
  equalInConstantTime(token.mac, tokenMac(sessionKey(masterKey, token.sessionId, token.generation), token))

const tokenMac = (key: Uint8Array, { sessionId, step, generation }: TokenSubject): Uint8Array =>
  signWith(key, 'K1-token', sessionId, uint32Bytes(step), Uint8Array.of(generation)).slice(0, MAC_BYTES)
