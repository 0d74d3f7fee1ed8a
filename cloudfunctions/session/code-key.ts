import type { Keyring } from '@/cloudfunctions/kernel'
import { sessionIdBytes, sessionKey } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'
import type { SessionDocument } from './documents'

type Coded = Pick<SessionDocument, '_id' | 'keyId' | 'generation'>

/** K1's master key that this session was opened with: a rotated key does not disturb a running hall. */
export const masterKeyOf = (keyring: Keyring, { keyId }: Pick<Coded, 'keyId'>): Uint8Array =>
  keyring.key('session', keyId)

/** K_s, 32 bytes: all that the trainer's own device needs to make codes without a network. */
export const codeKeyOf = (keyring: Keyring, session: Coded): Uint8Array =>
  sessionKey(masterKeyOf(keyring, session), sessionIdBytes(session._id as SessionId), session.generation)
