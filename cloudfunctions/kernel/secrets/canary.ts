import { createHmac } from 'node:crypto'
import { type Collection, collection, type Store, type StoredDocument } from '../store'
import { type Keyring, purposes } from './keyring'

/** What each key makes of one word, by `purpose_id`; `_id` is the county. */
interface Canary extends StoredDocument {
  marks: Readonly<Record<string, string>>
}
const canaries: Collection<Canary> = collection('canaries')

/**
 * Tells at the first request whether the keys are those that the data were written with: with a wrong look-up key nobody would be found
 * and every import would add everybody again. A county's first request writes the marks; a new key of a rotation is added to them once
 * an old one of its purpose has proved the ring. Throws when the keys are wrong.
 */
export async function assertKeys(store: Store, keyring: Keyring): Promise<void> {
  const known = await assertKnownKeys(store, keyring)
  const marks = marksOf(keyring)
  if (!known) await store.insert(canaries, { _id: store.county, marks })
  else if (Object.keys(marks).some((name) => !(name in known)))
    await store.change(canaries, store.county, { set: { marks: { ...known, ...marks } } })
}

/** The same without writing anything, for callers of whom nothing is known yet. Answers the marks of the county, if it has any. */
export async function assertKnownKeys(store: Store, keyring: Keyring): Promise<Canary['marks'] | undefined> {
  const known = (await store.find(canaries, store.county))?.marks
  if (!known) return undefined
  const marks = marksOf(keyring)
  for (const purpose of purposes) {
    const shared = Object.keys(marks).filter((name) => name.startsWith(`${purpose}_`) && name in known)
    if (shared.length === 0 || shared.some((name) => marks[name] !== known[name]))
      throw new Error(`canary: the ${purpose} key is not the one the data were written with`)
  }
  return known
}

const marksOf = (keyring: Keyring): Record<string, string> =>
  Object.fromEntries(
    purposes.flatMap((purpose) =>
      keyring.all(purpose).map(({ id, key }) => [`${purpose}_${id}`, markOf(key)]),
    ),
  )

const markOf = (key: Buffer): string => createHmac('sha256', key).update('canary').digest('hex').slice(0, 32)
