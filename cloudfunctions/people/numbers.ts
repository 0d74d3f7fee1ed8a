import { type Keyring, open, seal } from '@/cloudfunctions/kernel'
import { maskIdentityNumber, maskTelephone } from '@/domain/people'
import type { CountyId } from '@/domain/shared'
import type { KeptNumbers, RosterDocument } from './documents'
import { hashesOfIdentity, hashesOfTail, hashesOfTelephone } from './lookup'

interface Numbers {
  identityNumber: string
  /** Empty when the roster has none. */
  telephone: string
}

/** How the roster keeps somebody's numbers: sealed, masked, and hashed for finding, under the keys that are current. */
export function keepNumbers(
  keyring: Keyring,
  county: CountyId,
  { person, name }: Pick<RosterDocument, 'person' | 'name'>,
  { identityNumber, telephone }: Numbers,
): KeptNumbers {
  return {
    idMasked: maskIdentityNumber(identityNumber),
    idSealed: seal(keyring, identityNumber, person),
    telephoneMasked: maskTelephone(telephone),
    telephoneSealed: telephone && seal(keyring, telephone, person),
    identityHash: hashesOfIdentity(keyring, county, identityNumber)[0],
    telephoneHash: telephone && hashesOfTelephone(keyring, county, telephone)[0],
    tailHash: hashesOfTail(keyring, county, name, identityNumber)[0],
    keptUnder: currentKeys(keyring),
  }
}

/** A row as it would be kept today; the row itself while its keys are current. */
export function renewNumbers<Row extends RosterDocument>(keyring: Keyring, row: Row): Row {
  if (row.keptUnder === currentKeys(keyring)) return row
  const opened = (sealed: string) => sealed && open(keyring, sealed, row.person)
  const numbers = { identityNumber: opened(row.idSealed), telephone: opened(row.telephoneSealed) }
  return { ...row, ...keepNumbers(keyring, row.county, row, numbers) }
}

const named = (data: string, lookup: string): string => `${data}/${lookup}`

/** What `keptUnder` says of numbers that are kept today. */
export const currentKeys = (keyring: Keyring): string =>
  named(keyring.current('data').id, keyring.current('lookup').id)

/** What `keptUnder` may say of numbers kept before a rotation, as far as the ring still has the keys. */
export const olderKeys = (keyring: Keyring): string[] =>
  keyring
    .all('data')
    .flatMap((data) => keyring.all('lookup').map((lookup) => named(data.id, lookup.id)))
    .filter((keys) => keys !== currentKeys(keyring))
