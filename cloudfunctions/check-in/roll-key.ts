import type { Keyring } from '@/cloudfunctions/kernel'
import { masterKeyOf, type SessionDocument } from '@/cloudfunctions/session'
import { sessionIdBytes, sessionKey } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'

/** K_s of the generation that counts now: a roll under a key that was given up is worth nothing, its trainer signs it anew. */
export const rollKeyOf = (keyring: Keyring, session: SessionDocument): Uint8Array =>
  sessionKey(masterKeyOf(keyring, session), sessionIdBytes(session._id as SessionId), session.generation)
