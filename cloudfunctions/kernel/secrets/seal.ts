import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keyring, NamedKey } from './keyring'

/** AES-256-GCM: `keyId.nonce.tag.ciphertext`, base64url. `bound` ties the text to its owner, so that it cannot be moved to another row. */
export function seal(keyring: Keyring, plain: string, bound: string): string {
  const { id, key } = keyring.current('data')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [id, ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.')
}

/** Throws when the text was changed, moved or sealed with a key that is gone. */
export function open(keyring: Keyring, sealed: string, bound: string): string {
  const [id = '', nonce = '', tag = '', text = ''] = sealed.split('.')
  // Without its length said, Node takes a tag of four bytes, which can be guessed.
  const decipher = createDecipheriv('aes-256-gcm', keyring.key('data', id), Buffer.from(nonce, 'base64url'), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(bound)).setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(Buffer.from(text, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
}

/**
 * Keyed hash for finding a value without storing it: 32 hex characters. A plain hash of an ID number can be tried out in minutes; without
 * the key this one cannot. `kind` keeps equal values of different kinds apart. Answers the hash under every key of the ring, the current one
 * first: a new value is kept under the first, an old one is found under any.
 */
export function lookupHashes(
  keyring: Keyring,
  kind: string,
  value: string,
): readonly [current: string, ...older: string[]] {
  const under = ({ key }: NamedKey): string =>
    createHmac('sha256', key).update(`${kind}\0${value}`).digest('hex').slice(0, 32)
  const [current, ...older] = keyring.all('lookup')
  return [under(current), ...older.map(under)]
}
