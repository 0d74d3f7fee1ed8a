import { type FileStorage, type Keyring, openStore, pageAnywhere, type Store } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { packRevocationList } from '@/domain/certificate'
import { addMs, HOUR, type Instant } from '@/domain/shared'
import { certificates, type RevocationListDocument, revocationLists } from './documents'
import { sign } from './sign'
import { publicKeys } from './signing-key'

/** Signs what is revoked in a county today, and keeps it. Called at every revocation and every hour: its date says how fresh it is. */
export async function renewList(store: Store, keyring: Keyring, now: Instant): Promise<string> {
  const gone = await store.all(certificates, { state: 'revoked' })
  const revoked = Object.fromEntries(
    gone.flatMap(({ _id, revokedOn }) => (revokedOn ? [[_id, revokedOn]] : [])),
  )
  const list = await sign(keyring, packRevocationList({ county: store.county, at: now, revoked }))
  await store.put(revocationLists, { _id: store.county, at: now, list })
  return list
}

/** A list is signed anew after so long, by the timer or by whoever asks first. */
const RENEWED_AFTER_MS = HOUR

/** The county's list, not older than an hour. */
export async function freshList(store: Store, keyring: Keyring, now: Instant): Promise<string> {
  const known = await store.find(revocationLists, store.county)
  return known && known.at > addMs(now, -RENEWED_AFTER_MS) ? known.list : renewList(store, keyring, now)
}

/** What a verifier needs besides the paper: public keys and the lists of all counties. */
export interface Published {
  keys: ReturnType<typeof publicKeys>['keys']
  lists: readonly string[]
}

const PUBLISHED_AS = 'published/certificates.json'
const MOST_COUNTIES = 200

/**
 * For an hourly timer: renews every county's list and writes keys and lists as one static file, for a web server or for the offline page.
 * Nothing where no key was set up.
 */
export async function publishLists({
  keyring,
  storage,
  now,
}: {
  keyring: Keyring
  storage: FileStorage
  now: Instant
}): Promise<number> {
  const { keys } = publicKeys(keyring)
  if (keys.length === 0) return 0
  const all = await pageAnywhere(counties, {}, MOST_COUNTIES)
  const lists: RevocationListDocument['list'][] = []
  for (const { _id } of all) lists.push(await renewList(openStore(_id as Store['county']), keyring, now))
  const published: Published = { keys, lists }
  await storage.write(PUBLISHED_AS, Buffer.from(JSON.stringify(published)))
  return lists.length
}
