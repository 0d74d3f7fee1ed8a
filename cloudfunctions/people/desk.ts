import { findAnywhere, type Identify, type Keyring, lookupHashes } from '@/cloudfunctions/kernel'
import { HOUR, MINUTE } from '@/domain/shared'
import { desks } from './documents'

/** A browser stays signed in for half a working day and a little; the projector of a long training too. */
export const DESK_LASTS_MS = 12 * HOUR
/** A QR nobody confirms is worthless after five minutes. */
export const TICKET_LASTS_MS = 5 * MINUTE

/** A browser's token is `ticket_secret`: the ticket finds the document, the secret proves the browser. */
export const deskToken = (ticket: string, secret: string): string => `${ticket}_${secret}`
const ticketOf = (token: string): string => token.split('_')[0] ?? ''
export const hashesOfDeskToken = (keyring: Keyring, token: string) => lookupHashes(keyring, 'desk', token)

export const accountOfDesk: Identify['accountOfDesk'] = async (token, keyring, now) => {
  const desk = await findAnywhere(desks, ticketOf(token))
  const valid =
    desk?.state === 'signed-in' &&
    desk.expiresAt > now &&
    hashesOfDeskToken(keyring, token).includes(desk.tokenHash)
  return valid ? desk.account : undefined
}
