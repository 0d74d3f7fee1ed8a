import { type Keyring, lookupHash } from '@/cloudfunctions/kernel'
import type { CountyId, PersonId } from '@/domain/shared'

/** The person behind an identity document: the same number gives the same person in every import, and says nothing about the number. */
export const personOfIdentity = (keyring: Keyring, county: CountyId, idNumber: string): PersonId =>
  lookupHash(keyring, 'person', `${county}:${idNumber}`) as PersonId

export const hashOfTelephone = (keyring: Keyring, county: CountyId, telephone: string): string =>
  lookupHash(keyring, 'telephone', `${county}:${telephone}`)

/** Name and the last six characters of the ID number together: six digits alone are shared by many. */
export const hashOfTail = (
  keyring: Keyring,
  county: CountyId,
  name: string,
  idNumberOrTail: string,
): string => lookupHash(keyring, 'tail', `${county}:${name}:${idNumberOrTail.slice(-6).toUpperCase()}`)
