import { type Collection, collection, type Store, type StoredDocument } from '../store'
import type { Keyring } from './keyring'
import { lookupHash, open, seal } from './seal'

interface Canary extends StoredDocument {
  sealed: string
  hash: string
}
const canaries: Collection<Canary> = collection('canaries')
const SONG = 'suixing'

/**
 * Tells at the first request whether the keys are those that the data were written with: with a wrong look-up key nobody would be found
 * and every import would add everybody again. Written once per county, checked ever after. Throws when the keys are wrong.
 */
export async function assertKeys(store: Store, keyring: Keyring): Promise<void> {
  const known = await store.find(canaries, store.county)
  if (!known) {
    const fresh = {
      _id: store.county,
      sealed: seal(keyring, SONG, store.county),
      hash: lookupHash(keyring, 'canary', SONG),
    }
    await store.insert(canaries, fresh)
    return
  }
  if (known.hash !== lookupHash(keyring, 'canary', SONG))
    throw new Error('canary: the look-up key is not the one the data were written with')
  if (open(keyring, known.sealed, store.county) !== SONG)
    throw new Error('canary: the data key is not the one the data were written with')
}
