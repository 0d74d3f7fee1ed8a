import { compactVerify, decodeProtectedHeader, importJWK, type JWK } from 'jose'
import {
  type CheckedCredential,
  type RevocationList,
  readCredential,
  readRevocationList,
} from '@/domain/certificate'

const ALGORITHM = 'ES256'
const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** Checks a signature with the keys that are known; nothing inside is believed before it holds. */
export async function checkCredential(jws: string, keys: readonly JWK[]): Promise<CheckedCredential> {
  const key = keyOf(jws, keys)
  if (key === 'not-a-credential' || key === 'unknown-key') return { signature: key, credential: undefined }
  const payload = await signedPayload(jws, key)
  if (payload === undefined) return { signature: 'broken', credential: undefined }
  const credential = readCredential(payload)
  return { signature: credential ? 'holds' : 'not-a-credential', credential }
}

/** The lists whose signatures hold; others are passed over. */
export async function readLists(signed: readonly string[], keys: readonly JWK[]): Promise<RevocationList[]> {
  const lists = await Promise.all(
    signed.map(async (jws) => {
      const key = keyOf(jws, keys)
      return typeof key === 'string' ? undefined : readRevocationList(await signedPayload(jws, key))
    }),
  )
  return lists.filter((list) => list !== undefined)
}

function keyOf(jws: string, keys: readonly JWK[]): JWK | 'not-a-credential' | 'unknown-key' {
  if (!COMPACT_JWS.test(jws)) return 'not-a-credential'
  try {
    const { kid } = decodeProtectedHeader(jws)
    return keys.find((key) => key.kid === kid) ?? 'unknown-key'
  } catch {
    return 'not-a-credential'
  }
}

async function signedPayload(jws: string, key: JWK): Promise<unknown> {
  if (!isCanonical(jws)) return undefined
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, ALGORITHM), { algorithms: [ALGORITHM] })
    return JSON.parse(new TextDecoder().decode(payload))
  } catch {
    return undefined
  }
}

/**
 * 64 bytes are 86 characters of which the last one has four bits to spare; whatever stands there would decode to the same signature. Only
 * zeros are taken, so that no two texts are one credential (RFC 4648, 3.5).
 */
function isCanonical(jws: string): boolean {
  const signature = jws.split('.')[2] ?? ''
  return signature.length === 86 && 'AQgw'.includes(signature.charAt(85))
}
