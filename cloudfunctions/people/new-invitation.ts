import { type Keyring, readableCode, type Store } from '@/cloudfunctions/kernel'
import { addMs, DAY, type Instant } from '@/domain/shared'
import { type InvitationDocument, invitations } from './documents'
import { hashesOfInvitation } from './lookup'

/** An invitation nobody used in two weeks is void. */
const LASTS_MS = 14 * DAY
const CODE_LENGTH = 8

export type Wanted = Pick<InvitationDocument, 'name' | 'unit' | 'role' | 'scope' | 'by'>

/** Keeps an invitation under the keyed hash of its code. The code is answered here and nowhere else. */
export async function makeInvitation(
  { store, keyring, now }: { store: Store; keyring: Keyring; now: Instant },
  wanted: Wanted,
): Promise<{ id: string; code: string; expiresAt: Instant }> {
  const code = readableCode(CODE_LENGTH)
  const [id] = hashesOfInvitation(keyring, store.county, code)
  const expiresAt = addMs(now, LASTS_MS)
  await store.insert(invitations, { _id: id, ...wanted, expiresAt, state: 'open' })
  return { id, code, expiresAt }
}
