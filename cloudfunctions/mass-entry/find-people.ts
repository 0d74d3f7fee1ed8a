import { type Keyring, oneOf, type Store } from '@/cloudfunctions/kernel'
import { loadCounty } from '@/cloudfunctions/org'
import { hashesOfIdentity, hashesOfTelephone, type RosterDocument, roster } from '@/cloudfunctions/people'
import type { EntryRowReading } from '@/domain/mass-entry'

/** Hashes of one question to the database. */
const PART = 200

/** Who a row is about, as far as the roster knows: by the ID number, else by a telephone that belongs to one person only. */
export type Found = (reading: EntryRowReading) => RosterDocument | undefined

/** Looks up everybody whom these rows name, in a few questions. */
export async function findPeople(
  store: Store,
  keyring: Keyring,
  readings: readonly EntryRowReading[],
): Promise<Found> {
  const { county } = store
  const { rosterVersion } = await loadCounty(county)
  const identityHashes = (number: string) => hashesOfIdentity(keyring, county, number)
  const telephoneHashes = (number: string) => hashesOfTelephone(keyring, county, number)
  const [byIdentity, byTelephone] = await Promise.all([
    rowsBy(
      store,
      rosterVersion,
      'identityHash',
      readings.flatMap(({ identity }) => (identity ? identityHashes(identity) : [])),
    ),
    rowsBy(
      store,
      rosterVersion,
      'telephoneHash',
      readings.flatMap(({ telephone }) => (telephone ? telephoneHashes(telephone) : [])),
    ),
  ])
  return ({ identity, telephone }) => {
    if (identity) return theOnly(byIdentity, identityHashes(identity))
    return telephone ? theOnly(byTelephone, telephoneHashes(telephone)) : undefined
  }
}

type RowsByHash = ReadonlyMap<string, readonly RosterDocument[]>

function theOnly(rows: RowsByHash, hashes: readonly string[]): RosterDocument | undefined {
  const matching = hashes.flatMap((hash) => rows.get(hash) ?? [])
  return matching.length === 1 ? matching[0] : undefined
}

async function rowsBy(
  store: Store,
  version: string,
  field: 'identityHash' | 'telephoneHash',
  asked: readonly string[],
): Promise<RowsByHash> {
  const hashes = [...new Set(asked)]
  const found = new Map<string, RosterDocument[]>()
  for (let start = 0; start < hashes.length; start += PART) {
    const where = { version, [field]: oneOf(hashes.slice(start, start + PART)) }
    // A telephone may stand at several people; many more answers than questions help nobody.
    for (const row of await store.page(roster, { where, limit: PART * 2 }))
      found.set(row[field], [...(found.get(row[field]) ?? []), row])
  }
  return found
}
