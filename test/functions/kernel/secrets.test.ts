import { assertKeys, lookupHash, open, openStore, readKeyring, seal } from '@/cloudfunctions/kernel'
import { COUNTY, hexKey, type KernelRig, keysWith, OTHER_COUNTY, startKernel } from './rig'

const [oldKey, newKey] = [hexKey(), hexKey()]
const dataRing = (current: string, keys: Record<string, string>) =>
  readKeyring(keysWith({ data: { current, keys } }))
const before = dataRing('k1', { k1: oldKey })
const rotated = dataRing('k2', { k1: oldKey, k2: newKey })

describe('a sealed text', () => {
  const sealed = seal(before, '33992119800101001X', 'person-a')

  it('opens for its owner only', () => {
    expect(open(before, sealed, 'person-a')).toBe('33992119800101001X')
    expect(() => open(before, sealed, 'person-b')).toThrow()
  })

  it('says nothing of its content and is never the same twice', () => {
    expect(sealed).not.toContain('3399')
    expect(seal(before, '33992119800101001X', 'person-a')).not.toBe(sealed)
  })

  it.each([1, 2, 3])('does not open when part %i of it was changed', (part) => {
    const parts = sealed.split('.')
    const text = parts[part] ?? ''
    parts[part] = (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    expect(() => open(before, parts.join('.'), 'person-a')).toThrow()
  })

  it('does not open with a shortened tag', () => {
    const [id, nonce, tag = '', text] = sealed.split('.')
    expect(() => open(before, [id, nonce, tag.slice(0, 6), text].join('.'), 'person-a')).toThrow()
  })

  it('opens after a rotation, while new texts name the new key', () => {
    expect(open(rotated, sealed, 'person-a')).toBe('33992119800101001X')
    const fresh = seal(rotated, 'x', 'person-a')
    expect(fresh.split('.')[0]).toBe('k2')
    expect(open(rotated, fresh, 'person-a')).toBe('x')
  })

  it('does not open when its key was removed too early', () => {
    expect(() => open(dataRing('k2', { k2: newKey }), sealed, 'person-a')).toThrow('no data key with id k1')
  })
})

describe('the key ring', () => {
  it.each([
    ['nothing', undefined, 'SUIXING_KEYS is not set'],
    ['no JSON', `{"data": "${oldKey}`, 'SUIXING_KEYS is not JSON'],
    [
      'a short key',
      keysWith({ data: { current: 'k1', keys: { k1: oldKey.slice(2) } } }),
      'data invalid_format',
    ],
    [
      'a current key that is not there',
      keysWith({ lookup: { current: 'k2', keys: { k1: oldKey } } }),
      'custom',
    ],
  ])('refuses %s without quoting a key', (_what, text, reason) => {
    const read = () => readKeyring(text)
    expect(read).toThrow(reason)
    expect(read).not.toThrow(oldKey.slice(2, 20))
  })

  it('keeps kinds of look-ups apart and gives equal values equal hashes', () => {
    const hash = (kind: string) => lookupHash(before, kind, '19800000001')
    expect(hash('telephone')).toBe(hash('telephone'))
    expect(hash('telephone')).not.toBe(hash('person'))
    expect(lookupHash(readKeyring(keysWith()), 'telephone', '19800000001')).not.toBe(hash('telephone'))
  })
})

describe('the canary', () => {
  let rig: KernelRig
  beforeAll(async () => {
    rig = await startKernel()
  })
  afterAll(() => rig.stop())
  const lookup = { current: 'k1', keys: { k1: hexKey() } }
  const data = { current: 'k1', keys: { k1: oldKey } }
  const right = readKeyring(keysWith({ lookup, data }))

  it('lets the keys pass that it was written with, the rotated ones too', async () => {
    await assertKeys(openStore(COUNTY), right)
    await assertKeys(openStore(COUNTY), right)
    const after = { current: 'k2', keys: { k1: oldKey, k2: newKey } }
    await assertKeys(openStore(COUNTY), readKeyring(keysWith({ lookup, data: after })))
  })

  it('stops a wrong look-up key: nobody would be found any more', async () => {
    const wrong = readKeyring(keysWith({ data }))
    await expect(assertKeys(openStore(COUNTY), wrong)).rejects.toThrow('canary: the look-up key')
  })

  it('stops another data key of the same name, and a missing one', async () => {
    const other = readKeyring(keysWith({ lookup, data: { current: 'k1', keys: { k1: newKey } } }))
    await expect(assertKeys(openStore(COUNTY), other)).rejects.toThrow()
    const missing = readKeyring(keysWith({ lookup, data: { current: 'k2', keys: { k2: newKey } } }))
    await expect(assertKeys(openStore(COUNTY), missing)).rejects.toThrow('no data key with id k1')
  })

  it('is written for each county by its first request', async () => {
    const others = readKeyring(keysWith())
    await Promise.all([
      assertKeys(openStore(OTHER_COUNTY), others),
      assertKeys(openStore(OTHER_COUNTY), others),
    ])
    await assertKeys(openStore(OTHER_COUNTY), others)
  })
})
