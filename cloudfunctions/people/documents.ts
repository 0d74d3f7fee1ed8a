import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Stage } from '@/domain/org'
import type { BindingTries, Role, Scope } from '@/domain/people'
import type { AccountId, Instant, PersonId, SchoolId } from '@/domain/shared'

/** ID number and telephone of somebody, as far as they are kept. */
export interface KeptNumbers {
  /** `33**************2X`; the number itself is only in `idSealed`. */
  idMasked: string
  idSealed: string
  telephoneMasked: string
  telephoneSealed: string
  /** Keyed hash by which the next import finds this person again. */
  identityHash: string
  /** Keyed hashes for binding: the telephone, and the name with the last six characters of the ID number. */
  telephoneHash: string
  tailHash: string
  /** Ids of the data key and the look-up key behind all of these, `k1/k1`. */
  keptUnder: string
}

/** Somebody on the official roster in one version; `_id` is `version:person`. Those who left stay, so that history keeps its names. */
export interface RosterDocument extends StoredDocument, KeptNumbers {
  version: string
  person: PersonId
  state: 'active' | 'left'
  name: string
  sex: 'female' | 'male' | 'unknown'
  school: SchoolId
  schoolName: string
  /** What they teach in; the first is the one that the roster names first. */
  stages: readonly Stage[]
  subject: string
  note: string
}
export const roster: Collection<RosterDocument> = collection('roster')

/** Trainers, experts, agency and office people who are not on the roster; `_id` is the person. */
export interface OutsiderDocument extends StoredDocument {
  name: string
  unit: string
}
export const outsiders: Collection<OutsiderDocument> = collection('outsiders')

/** A WeChat account that belongs to a person; `_id` is the openid, and a unique index lets a person have one account only. */
export interface AccountDocument extends StoredDocument {
  person: PersonId
  boundAt: Instant
  how: 'telephone' | 'identity' | 'invitation'
}
export const accounts: Collection<AccountDocument> = collection('accounts')

/** Wrong tries of an account in a county; `_id` is `county:openid`. */
export interface BindingTriesDocument extends StoredDocument, BindingTries {}
export const bindingTries: Collection<BindingTriesDocument> = collection('bindingTries')

/** A role with its scope; `_id` is derived from person, role and scope. Taken back, never deleted. */
export interface GrantDocument extends StoredDocument {
  person: PersonId
  role: Role
  scope: Scope
  by: PersonId
  at: Instant
  state: 'held' | 'revoked'
}
export const grants: Collection<GrantDocument> = collection('grants')

/** A personal invitation; `_id` is the keyed hash of its code. */
export interface InvitationDocument extends StoredDocument {
  name: string
  unit: string
  role: Role
  scope: Scope
  by: PersonId
  expiresAt: Instant
  state: 'open' | 'used' | 'revoked'
  usedBy?: PersonId
}
export const invitations: Collection<InvitationDocument> = collection('invitations')

/** A browser that waits for, or has, somebody's confirmation; `_id` is the ticket inside the QR. */
export interface DeskDocument extends StoredDocument {
  /** Keyed hash of the token that only this browser knows. */
  tokenHash: string
  account?: AccountId
  expiresAt: Instant
  state: 'waiting' | 'signed-in' | 'revoked'
}
export const desks: Collection<DeskDocument> = collection('desks')
