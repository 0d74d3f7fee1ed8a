/** Crockford's alphabet: no I, L, O (read as 1, 1, 0) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BITS = 5
const BYTE = 8

/** Five bits at a time from the top, zero-padded at the end: 19 bytes become 31 characters. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  let held = 0
  for (const byte of bytes) {
    buffer = (buffer << BYTE) | byte
    held += BYTE
    while (held >= BITS) {
      held -= BITS
      text += ALPHABET.charAt(buffer >> held)
      buffer &= (1 << held) - 1
    }
  }
  return held > 0 ? text + ALPHABET.charAt(buffer << (BITS - held)) : text
}

/**
 * The inverse, for text that is already in the alphabet's own case.
 * `undefined` for a foreign character, a length that no bytes have, or padding bits that are not zero.
 */
export function decodeBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / BYTE))
  let buffer = 0
  let held = 0
  let filled = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return undefined
    buffer = (buffer << BITS) | value
    held += BITS
    if (held >= BYTE) {
      held -= BYTE
      bytes[filled++] = buffer >> held
      buffer &= (1 << held) - 1
    }
  }
  return held < BITS && buffer === 0 ? bytes : undefined
}
