import * as z from 'zod'
import { forAnyone, openStore, randomId } from '@/cloudfunctions/kernel'
import { addMs } from '@/domain/shared'
import { deskToken, hashesOfDeskToken, TICKET_LASTS_MS } from '../desk'
import { desks } from '../documents'
import { countyId } from '../shapes'

/** A browser asks to be signed in: it shows `ticket` as a QR and keeps `token` to itself. */
export const beginSignIn = forAnyone(z.strictObject({ county: countyId })).mutation(
  async ({ ctx, input: { county } }) => {
    const ticket = randomId(12)
    const token = deskToken(ticket, randomId(24))
    const expiresAt = addMs(ctx.now, TICKET_LASTS_MS)
    const [tokenHash] = hashesOfDeskToken(ctx.keyring, token)
    await openStore(county).insert(desks, { _id: ticket, tokenHash, expiresAt, state: 'waiting' })
    return { ticket, token, expiresAt }
  },
)
