import { createECDH } from 'node:crypto'
import type { JWK } from 'jose'
import { type Keyring, refuse } from '@/cloudfunctions/kernel'

/**
 * ES256 and not Ed25519: the browsers inside WeChat on telephones of five years ago check P-256 signatures, and do not know the other. Both
 * make 64 bytes. A key of the ring, 32 bytes, is the private scalar.
 */
export const ALGORITHM = 'ES256'

const CURVE = 'prime256v1'

function pairOf({ id, key }: { id: string; key: Buffer }): { kid: string; private: JWK; public: JWK } {
  const exchange = createECDH(CURVE)
  exchange.setPrivateKey(key)
  // Uncompressed point: 04, x, y.
  const point = exchange.getPublicKey()
  const open: JWK = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const names = { kid: id, alg: ALGORITHM, use: 'sig' }
  return { kid: id, private: { ...open, d: key.toString('base64url') }, public: { ...open, ...names } }
}

/** The key that new papers are signed with. Refuses with CERTIFICATES_NOT_SET_UP when the ring has none. */
export function signingKey(keyring: Keyring): { kid: string; key: JWK } {
  if (!keyring.has('certificate')) refuse('CERTIFICATES_NOT_SET_UP', {})
  const { kid, private: key } = pairOf(keyring.current('certificate'))
  return { kid, key }
}

/** All public keys as a JSON Web Key Set, retired ones too: what they signed stays verifiable. */
export const publicKeys = (keyring: Keyring): { keys: JWK[] } => ({
  keys: keyring.has('certificate') ? keyring.all('certificate').map((one) => pairOf(one).public) : [],
})
