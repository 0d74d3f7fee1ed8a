import { asciiBytes, equalInConstantTime, readUint32, uint32Bytes } from './bytes'
import { signWith } from './session-key'

const DIGITS = 6

/** Six digits for typing when a camera fails; online only. */
export const shortCode = (key: Uint8Array, step: number): string =>
  String(readUint32(signWith(key, 'K1-short', uint32Bytes(step))) % 10 ** DIGITS).padStart(DIGITS, '0')

/** The step, out of `steps`, whose short code was typed; spaces between the digits do not matter. */
export function stepOfShortCode(
  key: Uint8Array,
  typed: string,
  steps: readonly number[],
): number | undefined {
  const digits = asciiBytes(typed.replace(/\s/g, ''))
  return steps.find((step) => equalInConstantTime(asciiBytes(shortCode(key, step)), digits))
}
