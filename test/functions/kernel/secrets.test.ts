import { assertKeys, lookupHashes, open, openStore, readKeyring, seal } from '@/cloudfunctions/kernel'
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

  it('finds what an older key hashed, and hashes anew under the current one', () => {
    const keys = { k1: oldKey, k2: newKey }
    const now = readKeyring(keysWith({ lookup: { current: 'k2', keys } }))
    const then = readKeyring(keysWith({ lookup: { current: 'k1', keys: { k1: oldKey } } }))
    const [current, ...older] = lookupHashes(now, 'telephone', '19800000001')
    expect(older).toEqual([lookupHashes(then, 'telephone', '19800000001')[0]])
    expect(current).not.toBe(older[0])
  })

  it('keeps kinds of look-ups apart and gives equal values equal hashes', () => {
    const hash = (kind: string) => lookupHashes(before, kind, '19800000001')[0]
    expect(hash('telephone')).toBe(hash('telephone'))
    expect(hash('telephone')).not.toBe(hash('person'))
    expect(lookupHashes(readKeyring(keysWith()), 'telephone', '19800000001')[0]).not.toBe(hash('telephone'))
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
  const session = { current: 'k1', keys: { k1: hexKey() } }

  const firm = (changes: Parameters<typeof keysWith>[0]) =>
    assertKeys(openStore(COUNTY), readKeyring(keysWith({ session, lookup, data, ...changes })))
  const [laterLookup, laterData] = [hexKey(), hexKey()]
  const ring = (current: string, keys: Record<string, string>) => ({ current, keys })

  it('lets the keys pass that it was written with', async () => {
    await firm({})
    await firm({})
  })

  it.each(['session', 'data', 'lookup'])('stops a wrong %s key', async (purpose) => {
    await expect(firm({ [purpose]: ring('k1', { k1: hexKey() }) })).rejects.toThrow(
      `canary: the ${purpose} key`,
    )
    await expect(firm({ [purpose]: ring('k2', { k2: hexKey() }) })).rejects.toThrow(
      `canary: the ${purpose} key`,
    )
  })

  it('learns the new keys of a rotation and lets the old ones go afterwards', async () => {
    const both = {
      data: ring('k2', { k1: oldKey, k2: laterData }),
      lookup: ring('k2', { ...lookup.keys, k2: laterLookup }),
    }
    await firm(both)
    await firm({})
    await firm({ data: ring('k2', { k2: laterData }), lookup: ring('k2', { k2: laterLookup }) })
    await expect(firm({ ...both, lookup: ring('k2', { ...lookup.keys, k2: hexKey() }) })).rejects.toThrow(
      'canary: the lookup key',
    )
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
