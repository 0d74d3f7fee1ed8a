import { readKeyring } from '@/cloudfunctions/kernel'
import type { Check } from './check'

/** The platform takes 4 KB of environment variables a function, all together. */
const MOST_BYTES = 4096

const NO_CERTIFICATES = 'SUIXING_KEYS: no purpose `certificate`: nobody can get one (docs/deploy.md, “Keys”)'

/**
 * Keys that stand in this shell's SUIXING_KEYS can be read by the functions and fit. Without the variable there is nothing to look at: they are
 * no part of what is uploaded.
 */
export const checkKeys: Check = async () => {
  const keys = process.env.SUIXING_KEYS
  return keys === undefined ? [] : keyProblems(keys)
}

export function keyProblems(keys: string): string[] {
  const bytes = Buffer.byteLength(`SUIXING_KEYS=${keys}`)
  const tooLong = bytes < MOST_BYTES ? [] : [`SUIXING_KEYS: ${bytes} bytes, the platform takes ${MOST_BYTES}`]
  try {
    return readKeyring(keys).has('certificate') ? tooLong : [...tooLong, NO_CERTIFICATES]
  } catch {
    // The reason may quote the text, and the text is the secret.
    return [...tooLong, 'SUIXING_KEYS: not a key ring (docs/deploy.md, “Keys”)']
  }
}
