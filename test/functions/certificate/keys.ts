import { randomBytes } from 'node:crypto'
import { type Keyring, readKeyring } from '@/cloudfunctions/kernel'

export const hexKey = (): string => randomBytes(32).toString('hex')

/** A key ring whose keys for certificates are `keys`, the last one current. */
export function certificateKeys(keys: Readonly<Record<string, string>>): Keyring {
  const ring = () => ({ current: 'k1', keys: { k1: hexKey() } })
  const current = Object.keys(keys).at(-1) ?? ''
  return readKeyring(
    JSON.stringify({ session: ring(), data: ring(), lookup: ring(), certificate: { current, keys } }),
  )
}
