import * as z from 'zod'

/** What every function has a key for, and the county's data rest on. */
export const purposes = ['session', 'data', 'lookup'] as const
/** What a key is for; a key of one purpose is never used for another. */
export type KeyPurpose = (typeof purposes)[number] | 'certificate'

const hexKey = z.string().regex(/^[0-9a-f]{64}$/, '32 bytes in hex')
const ring = z.strictObject({
  current: z.string().min(1),
  keys: z.record(z.string().regex(/^[a-z0-9]{1,8}$/), hexKey),
})
const keyringShape = z
  // `certificate` came later, and a function that signs nothing is better off without it.
  .strictObject({ session: ring, data: ring, lookup: ring, certificate: ring.optional() })
  .refine(
    (all) => Object.values(all).every((one) => one === undefined || one.current in one.keys),
    'current key is missing',
  )

export interface Keyring {
  /** The key that new values are made with. */
  current(purpose: KeyPurpose): NamedKey
  /** A key that an old value names; throws when it was removed too early. */
  key(purpose: KeyPurpose, id: string): Buffer
  /** Every key of the purpose, the current one first: what an older key made is still found. */
  all(purpose: KeyPurpose): readonly [NamedKey, ...NamedKey[]]
  /** Whether the purpose was set up; every one but `certificate` always is. */
  has(purpose: KeyPurpose): boolean
}
export interface NamedKey {
  id: string
  key: Buffer
}

/** What is wrong is said by place only: the text, which an error of `JSON.parse` would quote, is the secret. */
function parseRings(json: string): z.output<typeof keyringShape> {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    throw new Error('SUIXING_KEYS is not JSON')
  }
  const { data, error } = keyringShape.safeParse(parsed)
  if (error)
    throw new Error(
      `SUIXING_KEYS: ${error.issues.map(({ path, code }) => `${String(path[0] ?? '')} ${code}`).join(', ')}`,
    )
  return data
}

/**
 * Keys come from outside the repository and outside `cloudbaserc.json` (a deploy overwrites its variables): one environment variable
 * `SUIXING_KEYS`, JSON of purpose → {current, keys: {id: 32 bytes hex}}.
 */
export function readKeyring(json: string | undefined): Keyring {
  if (!json) throw new Error('SUIXING_KEYS is not set: see docs/deploy.md, “Keys”')
  const rings = parseRings(json)
  const key = (purpose: KeyPurpose, id: string): Buffer => {
    const hex = rings[purpose]?.keys[id]
    if (!hex) throw new Error(`no ${purpose} key with id ${id}`)
    return Buffer.from(hex, 'hex')
  }
  const current = (purpose: KeyPurpose) => {
    const id = rings[purpose]?.current ?? ''
    return { id, key: key(purpose, id) }
  }
  const all: Keyring['all'] = (purpose) => {
    const older = Object.keys(rings[purpose]?.keys ?? {}).filter((id) => id !== rings[purpose]?.current)
    return [current(purpose), ...older.map((id) => ({ id, key: key(purpose, id) }))]
  }
  const has = (purpose: KeyPurpose): boolean => rings[purpose] !== undefined
  return { key, current, all, has }
}
