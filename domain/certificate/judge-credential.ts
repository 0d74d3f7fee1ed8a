import type { CalendarDate, Instant } from '@/domain/shared'
import type { Credential } from './credential'
import { isTooOld, newestListOf, type RevocationList } from './revocation-list'

/** What became of the signature, as the one who checked it found out. */
export type SignatureCheck = 'holds' | 'broken' | 'unknown-key' | 'not-a-credential'

/**
 * What a verifier is told.
 * - `valid`: signed by a known key, and not on a list that is young enough.
 * - `revoked`: it was, and the county took it back.
 * - `list-too-old`: the signature holds; whether it was revoked lately cannot be said. `listAt` is absent without any list.
 * - `forged`: the text was changed, or somebody else signed it under a known key's name.
 * - `unknown-key`: signed under a name that this verifier has no key for: a newer key, or nobody's.
 * - `unreadable`: no credential at all.
 */
export type CredentialVerdict =
  | { readonly verdict: 'valid'; readonly credential: Credential; readonly listAt: Instant }
  | {
      readonly verdict: 'revoked'
      readonly credential: Credential
      readonly on: CalendarDate
      readonly listAt: Instant
    }
  | { readonly verdict: 'list-too-old'; readonly credential: Credential; readonly listAt?: Instant }
  | { readonly verdict: 'forged' | 'unknown-key' | 'unreadable' }

export interface CheckedCredential {
  readonly signature: SignatureCheck
  /** What it says; looked at only when the signature holds. */
  readonly credential: Credential | undefined
}

/** The verdict on one credential, with lists whose signatures hold. */
export function judgeCredential(
  { signature, credential }: CheckedCredential,
  lists: readonly RevocationList[],
  now: Instant,
): CredentialVerdict {
  if (signature === 'unknown-key') return { verdict: 'unknown-key' }
  if (signature === 'broken') return { verdict: 'forged' }
  if (signature === 'not-a-credential' || !credential) return { verdict: 'unreadable' }
  const list = newestListOf(lists, credential.county)
  if (!list) return { verdict: 'list-too-old', credential }
  const on = list.revoked[credential.serial]
  // A revocation is final, so an old list that has it is as good as a new one.
  if (on !== undefined) return { verdict: 'revoked', credential, on, listAt: list.at }
  if (isTooOld(list, now)) return { verdict: 'list-too-old', credential, listAt: list.at }
  return { verdict: 'valid', credential, listAt: list.at }
}
