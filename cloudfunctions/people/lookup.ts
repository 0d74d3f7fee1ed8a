import { type Keyring, lookupHashes } from '@/cloudfunctions/kernel'
import type { CountyId, PersonId } from '@/domain/shared'

/** Keyed hashes by which people are found; each function answers the hash under every key of the ring, the current one first. */
type Hashes = ReturnType<typeof lookupHashes>

export const hashesOfIdentity = (keyring: Keyring, county: CountyId, idNumber: string): Hashes =>
  lookupHashes(keyring, 'identity', `${county}:${idNumber}`)

export const hashesOfTelephone = (keyring: Keyring, county: CountyId, telephone: string): Hashes =>
  lookupHashes(keyring, 'telephone', `${county}:${telephone}`)

/** Name and the last six characters of the ID number together: six digits alone are shared by many. */
export const hashesOfTail = (
  keyring: Keyring,
  county: CountyId,
  name: string,
  idNumberOrTail: string,
): Hashes => lookupHashes(keyring, 'tail', `${county}:${name}:${idNumberOrTail.slice(-6).toUpperCase()}`)

export const hashesOfInvitation = (keyring: Keyring, county: CountyId, code: string): Hashes =>
  lookupHashes(keyring, 'invitation', `${county}:${code}`)

/**
 * The id of somebody whom no roster of the county has named before: the same number gives the same id however often a file is read. Once
 * given it stays, whichever key is current later; it says nothing about the number.
 */
export const idOfNewcomer = (keyring: Keyring, county: CountyId, idNumber: string): PersonId =>
  lookupHashes(keyring, 'person', `${county}:${idNumber}`)[0] as PersonId
