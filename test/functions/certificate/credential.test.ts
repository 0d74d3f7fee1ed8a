import fc from 'fast-check'
import type { JWK } from 'jose'
import { sign } from '@/cloudfunctions/certificate/sign'
import { publicKeys } from '@/cloudfunctions/certificate/signing-key'
import { packCredential, packRevocationList } from '@/domain/certificate'
import { type CalendarDate, type CountyId, instant } from '@/domain/shared'
import { checkCredential, readLists } from '@/verify/check-credential'
import { certificateKeys, hexKey } from './keys'

const [first, second] = [hexKey(), hexKey()]
const before = certificateKeys({ k1: first })
const rotated = certificateKeys({ k1: first, k2: second })
const county = '339921' as CountyId
const payload = packCredential({
  kind: 'certificate',
  serial: 'a1b2c3d4e5f60718293a',
  county,
  issuer: '云溪县',
  name: '安然',
  idMasked: '33**************2X',
  programme: '整校推进',
  components: [],
  issuedOn: '2021-12-31' as CalendarDate,
})
const keysOf = (keyring: typeof before): JWK[] => publicKeys(keyring).keys

test('a certificate that was signed before a rotation is verified after it, and new ones name the new key', async () => {
  const old = await sign(before, payload)
  const fresh = await sign(rotated, payload)
  expect((await checkCredential(old, keysOf(rotated))).signature).toBe('holds')
  expect((await checkCredential(fresh, keysOf(rotated))).signature).toBe('holds')
  expect((await checkCredential(fresh, keysOf(before))).signature).toBe('unknown-key')
})

test('the published keys hold no private part', () => {
  const [key] = keysOf(before)
  expect(Object.keys(key ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
})

test('another key under the same name does not verify', async () => {
  const forged = await sign(certificateKeys({ k1: second }), payload)
  expect(await checkCredential(forged, keysOf(before))).toEqual({
    signature: 'broken',
    credential: undefined,
  })
})

test('a signed revocation list is no certificate, and a certificate is no list', async () => {
  const list = await sign(before, packRevocationList({ county, at: instant(1), revoked: {} }))
  const certificate = await sign(before, payload)
  expect((await checkCredential(list, keysOf(before))).signature).toBe('not-a-credential')
  expect(await readLists([certificate, list], keysOf(before))).toHaveLength(1)
})

test.each(['', 'eyJ', 'a.b', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.', '不是证书'])(
  'what is no credential is called so: %j',
  async (text) => {
    const { signature } = await checkCredential(text, keysOf(before))
    expect(['not-a-credential', 'unknown-key']).toContain(signature)
  },
)

test('no change of a single bit verifies', async () => {
  const jws = Buffer.from(await sign(before, payload))
  const keys = keysOf(before)
  await fc.assert(
    fc.asyncProperty(fc.nat(jws.length - 1), fc.nat(7), async (byte, bit) => {
      const changed = Buffer.from(jws)
      changed.writeUInt8(changed.readUInt8(byte) ^ (1 << bit), byte)
      const { signature } = await checkCredential(changed.toString('latin1'), keys)
      return signature !== 'holds'
    }),
    { numRuns: 400 },
  )
})

test('the last character of a signature has one spelling only', async () => {
  const jws = await sign(before, payload)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const verifying = []
  for (const last of alphabet) {
    const { signature } = await checkCredential(jws.slice(0, -1) + last, keysOf(before))
    if (signature === 'holds') verifying.push(last)
  }
  expect(verifying).toEqual([jws.at(-1)])
})
