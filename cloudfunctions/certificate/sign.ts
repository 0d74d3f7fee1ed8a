import { CompactSign, importJWK } from 'jose'
import type { Keyring } from '@/cloudfunctions/kernel'
import { ALGORITHM, signingKey } from './signing-key'

/** Signs a text as a compact JWS that names its key. Refuses with CERTIFICATES_NOT_SET_UP. */
export async function sign(keyring: Keyring, payload: string): Promise<string> {
  const { kid, key } = signingKey(keyring)
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: ALGORITHM, kid })
    .sign(await importJWK(key, ALGORITHM))
}
